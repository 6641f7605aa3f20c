import { normalisePhone } from "./phone.js";

/** What a person signs in with: one telephone number or one e-mail address, written in the one way that is stored. */
export interface SignInIdentifier {
  kind: "phone" | "email";
  /** E.164 (`+6281234567890`), or the address in lower case. */
  value: string;
}

/** An address as forms take it (WHATWG HTML, `input type=email`), with a dot in its domain. */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** RFC 5321: what fits between the angle brackets of a path. */
const LONGEST_EMAIL = 254;

/**
 * Reads what somebody typed where "phone or e-mail" is asked. `0812-3456-7890` and `+62 812 3456 7890` are one person,
 * and so are `Siti@Example.com` and `siti@example.com`.
 * @returns undefined for what is neither
 */
export function signInIdentifier(raw: string): SignInIdentifier | undefined {
  const text = raw.trim();
  if (text.includes("@")) {
    const value = text.toLowerCase();
    return value.length <= LONGEST_EMAIL && EMAIL.test(value) ? { kind: "email", value } : undefined;
  }
  const value = normalisePhone(text, "id");
  return value === undefined ? undefined : { kind: "phone", value };
}
