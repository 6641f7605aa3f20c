import { money, type Money } from "./money.js";

/** The smallest and largest unique code: three digits, never 000, so that the amount always differs from the total. */
export const UNIQUE_CODE_RANGE = { first: 1, last: 999 } as const;

/** Whether `code` is a whole number from 1 to 999. */
export function isUniqueCode(code: number): boolean {
  return Number.isInteger(code) && code >= UNIQUE_CODE_RANGE.first && code <= UNIQUE_CODE_RANGE.last;
}

/**
 * What the buyer is asked to transfer. In rupiah the code is added to the total (Rp125.000 and code 37 give Rp125.037),
 * so that the operator recognises the order on the bank statement by its amount alone. In other currencies the code
 * would be worth dollars: the amount stays the total, and the code goes in the reference.
 *
 * @throws RangeError for a code that is not a whole number from 1 to 999.
 */
export function transferAmount(total: Money, code: number): Money {
  requireUniqueCode(code);
  return total.currency === "IDR" ? money(total.amount + code, "IDR") : total;
}

/**
 * What the buyer is asked to write as the remittance reference: `LL-1042-037`. Letters, digits and hyphens only, far
 * under the 35 characters that bank references hold.
 *
 * @param displayId the order's number as buyers see it.
 * @throws RangeError for a code that is not a whole number from 1 to 999.
 */
export function transferReference(displayId: number | string, code: number): string {
  requireUniqueCode(code);
  return `LL-${displayId}-${String(code).padStart(3, "0")}`;
}

function requireUniqueCode(code: number): void {
  if (!isUniqueCode(code)) throw new RangeError(`a unique code is a whole number from 1 to 999, not ${code}`);
}
