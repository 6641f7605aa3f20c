import { formatMoney, type Money } from "@lapak-lebak/domain/money";
import type { Language } from "@lapak-lebak/domain/market";

/**
 * An amount in rupiah in two parts, the second its last three digits, by which a transfer is recognised: `Rp232.` and
 * `803`. Other currencies carry no code in the amount, and come whole.
 */
export function amountParts(amount: Money, language: Language): [head: string, code: string] {
  const text = formatMoney(amount, language);
  return amount.currency === "IDR" ? [text.slice(0, -3), text.slice(-3)] : [text, ""];
}

/** An amount as banking apps take it: digits, and a point before the cents. */
export function amountToType(amount: Money): string {
  const text = formatMoney(amount, "en").replace(/[^\d.]/g, "");
  return text.replace(/^\.+/, "");
}
