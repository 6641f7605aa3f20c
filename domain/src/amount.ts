import { CURRENCIES, isCurrencyCode, type CurrencyCode } from "./currency.js";

/** An amount of money: an integer of the currency's smallest unit (rupiah, cent, yen) and the currency's code. */
export interface Money {
  readonly amount: number;
  readonly currency: CurrencyCode;
}

/** Why an operation on money was refused. */
export type MoneyErrorCode =
  "not_an_integer" | "currency_mismatch" | "unknown_currency" | "too_many_digits" | "nothing_to_allocate";

/** Refuses an operation on money that could not be carried out exactly; `code` is stable, the message is for logs. */
export class MoneyError extends Error {
  override readonly name = "MoneyError";

  constructor(
    readonly code: MoneyErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Makes money of an integer in the currency's smallest unit: `money(450, "USD")` is $4.50, `money(12500, "IDR")` is
 * Rp12.500.
 *
 * @throws MoneyError `unknown_currency` for a code outside the table, `not_an_integer` for a fraction, NaN, or a number
 * beyond the integers that a double holds exactly.
 */
export function money(amount: number, currency: CurrencyCode): Money {
  requireKnownCurrency(currency);
  requireInteger(amount, "an amount");
  return { amount: withoutNegativeZero(amount), currency };
}

/** @throws MoneyError `unknown_currency`, for codes that come from outside the type system. */
export function requireKnownCurrency(currency: string): asserts currency is CurrencyCode {
  if (!isCurrencyCode(currency)) {
    throw new MoneyError("unknown_currency", `"${currency}" is not a currency of the shop`);
  }
}

/** Decimal places of an amount in the currency. */
export function digitsOf(currency: CurrencyCode): number {
  requireKnownCurrency(currency);
  return CURRENCIES[currency].digits;
}

/** @throws MoneyError `not_an_integer`, for a fraction, NaN, or a number that a double does not hold exactly. */
export function requireInteger(x: number, what: string): void {
  if (!Number.isSafeInteger(x)) {
    throw new MoneyError(
      "not_an_integer",
      `${what} must be a whole number that a double holds exactly, not ${x}`,
    );
  }
}

function withoutNegativeZero(x: number): number {
  return x === 0 ? 0 : x;
}
