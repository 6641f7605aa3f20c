/** The currencies that the shop prices in, by ISO 4217 code. */
export type CurrencyCode = "IDR" | "USD" | "SGD" | "MYR" | "EUR" | "JPY" | "AUD" | "SAR";

/** What the shop needs to know of a currency. */
export interface Currency {
  /** Decimal places of an amount: 2 means that the smallest unit is a hundredth. */
  readonly digits: number;
}

/**
 * Decimal places per currency. They are ISO 4217's, but for the rupiah: its hundredth (sen) is no longer in use, and
 * the shop, like Medusa, keeps whole rupiah.
 */
export const CURRENCIES: Readonly<Record<CurrencyCode, Currency>> = {
  IDR: { digits: 0 },
  USD: { digits: 2 },
  SGD: { digits: 2 },
  MYR: { digits: 2 },
  EUR: { digits: 2 },
  JPY: { digits: 0 },
  AUD: { digits: 2 },
  SAR: { digits: 2 },
};

/** Every currency code, in the table's order. */
export const CURRENCY_CODES = Object.keys(CURRENCIES) as readonly CurrencyCode[];

/** Whether `x` is the upper-case ISO 4217 code of a currency that the shop prices in. */
export function isCurrencyCode(x: string): x is CurrencyCode {
  return Object.hasOwn(CURRENCIES, x);
}
