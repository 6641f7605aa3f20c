import { randomInt } from "node:crypto";

/** Digits and letters that cannot be taken for one another when they are read aloud (Crockford's base 32). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 12 × 5 bits: beyond guessing at the few tries a minute that sign-up allows. */
const LENGTH = 12;
const GROUP = 4;

/** Days for which the agency's code can be used. */
export const CLAIM_CODE_DAYS = 180;

/** A new code as it is printed on a letter: `7KQ2-M9XA-4B0D`. */
export function newClaimCode(): string {
  const signs = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");
  return signs.match(new RegExp(`.{${GROUP}}`, "g"))?.join("-") ?? signs;
}

/** A code as it is compared, however it was typed: without dashes, in capitals, O as 0, I and L as 1. */
export function normalisedClaimCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}
