import type { CurrencyCode } from "./currency.js";
import { digitsOf, type Money } from "./amount.js";

/** The signs that precede an amount. Where a sign would be ambiguous to the reader, its country's letter is added. */
const SIGNS: Readonly<Record<"id" | "en", Readonly<Record<CurrencyCode, string>>>> = {
  id: { IDR: "Rp", USD: "US$", SGD: "S$", MYR: "RM", EUR: "€", JPY: "¥", AUD: "A$", SAR: "SAR " },
  en: { IDR: "Rp", USD: "$", SGD: "S$", MYR: "RM", EUR: "€", JPY: "¥", AUD: "A$", SAR: "SAR " },
};

const SEPARATORS = {
  id: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
} as const;

/**
 * Writes an amount for a reader: `Rp12.500` and `US$4,50` in Indonesian, `Rp12,500` and `$4.50` in English.
 *
 * The result is the same on every machine, as `Intl`'s currency style is not: ICU versions differ in signs and in the
 * spaces between sign and number, which makes server and browser disagree. It holds no no-break space; the only space
 * is the plain one in `SAR 4.50`. A negative amount starts with a hyphen-minus: `-Rp12.500`. The currency's decimal
 * places are always written: `$4.00`.
 */
export function formatMoney(m: Money, locale: "id" | "en"): string {
  const digits = digitsOf(m.currency);
  const { group, decimal } = SEPARATORS[locale];
  const units = String(Math.abs(m.amount)).padStart(digits + 1, "0");
  const whole = units.slice(0, units.length - digits).replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = digits > 0 ? decimal + units.slice(-digits) : "";
  return (m.amount < 0 ? "-" : "") + SIGNS[locale][m.currency] + whole + fraction;
}
