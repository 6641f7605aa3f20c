import { money, MoneyError, requireInteger, type Money } from "./amount.js";
import type { CurrencyCode } from "./currency.js";

export { money, MoneyError, type Money, type MoneyErrorCode } from "./amount.js";
export { allocate } from "./money-allocation.js";
export { formatMoney } from "./money-format.js";
export { fromMajor, toMajor } from "./money-major.js";

/** No money, in the given currency. */
export function zero(currency: CurrencyCode): Money {
  return money(0, currency);
}

/** The sum of two amounts. @throws MoneyError `currency_mismatch`. */
export function add(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return money(a.amount + b.amount, a.currency);
}

/** What is left of `a` when `b` is taken away; may be negative. @throws MoneyError `currency_mismatch`. */
export function subtract(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return money(a.amount - b.amount, a.currency);
}

/** The amount times a whole number, as a price times a quantity. @throws MoneyError `not_an_integer`. */
export function multiply(a: Money, integer: number): Money {
  requireInteger(integer, "a factor");
  return money(a.amount * integer, a.currency);
}

/** The sum of a list, which may be empty: hence the currency. @throws MoneyError `currency_mismatch`. */
export function sum(list: readonly Money[], currency: CurrencyCode): Money {
  return list.reduce(add, zero(currency));
}

/**
 * Orders two amounts of one currency: negative when `a` is less than `b`, 0 when equal, positive when more.
 *
 * @throws MoneyError `currency_mismatch`.
 */
export function compare(a: Money, b: Money): number {
  requireSameCurrency(a, b);
  return Math.sign(a.amount - b.amount);
}

/** Whether less than nothing. */
export function isNegative(a: Money): boolean {
  return a.amount < 0;
}

function requireSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) {
    throw new MoneyError("currency_mismatch", `${a.currency} and ${b.currency} do not mix`);
  }
}
