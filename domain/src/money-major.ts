import type { CurrencyCode } from "./currency.js";
import { digitsOf, money, MoneyError, type Money } from "./amount.js";

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a decimal amount, as Medusa stores them ("4.50" or 4.5 dollars, 12500 rupiah), exactly: digits are moved, not
 * multiplied. Zeros after the currency's last digit are ignored.
 *
 * @throws MoneyError `too_many_digits` when digits other than zero stand beyond the currency's smallest unit (a float
 * sum such as 0.1 + 0.2 is caught so), `not_an_integer` for what is no plain decimal or too large to be exact,
 * `unknown_currency`.
 */
export function fromMajor(decimal: number | string, currency: CurrencyCode): Money {
  const digits = digitsOf(currency);
  const text = typeof decimal === "number" ? plainDecimal(decimal) : decimal.trim();
  const match = DECIMAL.exec(text);
  if (!match) throw new MoneyError("not_an_integer", `"${text}" is not a decimal amount`);

  const [, sign = "", whole = "", written = ""] = match;
  const fraction = written.replace(/0+$/, "");
  if (fraction.length > digits) {
    throw new MoneyError("too_many_digits", `${currency} has ${digits} decimal places, "${text}" has more`);
  }
  return money(Number(sign + whole + fraction.padEnd(digits, "0")), currency);
}

/**
 * The decimal amount that Medusa expects: 4.5 for $4.50. Exact up to fifteen digits, which is as far as a double
 * holds decimals.
 */
export function toMajor(m: Money): number {
  return m.amount / 10 ** digitsOf(m.currency);
}

/** A number's decimal writing; the exponents that JavaScript writes for tiny numbers are spelt out. */
function plainDecimal(x: number): string {
  const text = String(x);
  return text.includes("e-") ? x.toFixed(20) : text;
}
