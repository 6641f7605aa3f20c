import type { CurrencyCode } from "./currency.js";
import { digitsOf, money, type Money } from "./amount.js";

/**
 * Rupiah for one whole unit of each currency (one dollar, one yen), as the agency sets them; read to four decimals.
 * The rupiah's own rate is 1.
 */
export type ExchangeRates = Readonly<Record<CurrencyCode, number>>;

/**
 * Round figures for the demonstration: nobody quoted them, no trade may rest on them. The operator's own rates take
 * their place.
 */
export const DEMONSTRATION_RATES: ExchangeRates = {
  IDR: 1,
  USD: 16_500,
  SGD: 12_700,
  MYR: 3_900,
  EUR: 18_800,
  JPY: 110,
  AUD: 10_700,
  SAR: 4_400,
};

/** The step, in the currency's smallest unit, to which converted prices are rounded up. */
export type RoundingHabits = Readonly<Record<CurrencyCode, number>>;

/**
 * Default of a setting: Rp500, ¥10, and half a unit of the other currencies, so that prices look like prices. Not
 * taken from any rule; the operator may choose others.
 */
export const DEFAULT_ROUNDING_HABITS: RoundingHabits = {
  IDR: 500,
  USD: 50,
  SGD: 50,
  MYR: 50,
  EUR: 50,
  JPY: 10,
  AUD: 50,
  SAR: 50,
};

const RATE_SCALE = 10_000;

/**
 * Converts money by the rates and rounds it up, away from zero, to the currency's habit: the seller never gets less
 * than the price they set. Money already in the currency is returned unchanged, unrounded.
 *
 * @throws RangeError for a rate or a rounding step that is not positive; MoneyError `not_an_integer` when the result
 * is too large, `unknown_currency`.
 */
export function convert(
  m: Money,
  to: CurrencyCode,
  rates: ExchangeRates,
  habits: RoundingHabits = DEFAULT_ROUNDING_HABITS,
): Money {
  if (m.currency === to) return m;
  const step = habits[to];
  if (!Number.isSafeInteger(step) || step < 1)
    throw new RangeError(`the rounding step of ${to} must be 1 or more`);

  const numerator = BigInt(Math.abs(m.amount)) * scaledRate(m.currency, rates) * powerOfTen(digitsOf(to));
  const denominator = scaledRate(to, rates) * powerOfTen(digitsOf(m.currency));
  const steps = divideUp(numerator, denominator * BigInt(step));
  return money(Math.sign(m.amount) * Number(steps) * step, to);
}

/** Rates are widened to integers, so that the division below is exact and rounds once. */
function scaledRate(currency: CurrencyCode, rates: ExchangeRates): bigint {
  const rate = Math.round(rates[currency] * RATE_SCALE);
  if (!Number.isSafeInteger(rate) || rate < 1)
    throw new RangeError(`the rate of ${currency} must be positive`);
  return BigInt(rate);
}

function powerOfTen(digits: number): bigint {
  return 10n ** BigInt(digits);
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
