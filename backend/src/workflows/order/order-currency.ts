import { isCurrencyCode, type CurrencyCode } from "@lapak-lebak/domain/currency";
import { MoneyError } from "@lapak-lebak/domain/money";

/** The domain's code of a currency that Medusa writes in lower case. @throws MoneyError `unknown_currency`. */
export function currencyOf(medusaCode: string): CurrencyCode {
  const code = medusaCode.toUpperCase();
  if (!isCurrencyCode(code)) {
    throw new MoneyError("unknown_currency", `"${medusaCode}" is not a currency of the shop`);
  }
  return code;
}
