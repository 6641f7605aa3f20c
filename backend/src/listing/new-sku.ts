import { randomInt } from "node:crypto";

/** Digits and letters that nobody takes for one another. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 9;

/** A stock-keeping unit of chance, by which packing slips and sheets name a variant: `LL-7K3QW9D2M`. */
export function newSku(): string {
  return `LL-${Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("")}`;
}
