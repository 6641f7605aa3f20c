import { isCurrencyCode } from "@lapak-lebak/domain/currency";
import { formatMoney, money } from "@lapak-lebak/domain/money";

/** An amount as the console's reader writes it; `amount` in the currency's smallest unit. */
export function formatAmount(amount: number, currency: string, language: string): string {
  if (!isCurrencyCode(currency)) return `${amount} ${currency}`;
  return formatMoney(money(amount, currency), language.startsWith("id") ? "id" : "en");
}

/** A moment in the trade's own time, Asia/Jakarta. */
export function formatMoment(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language.startsWith("id") ? "id-ID" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  }).format(new Date(iso));
}
