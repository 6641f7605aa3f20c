import { DEFAULT_MARKET, marketOf, type Market } from "@lapak-lebak/domain/market";
import { marketByCode } from "@/market/market-by-code";
import { textOf } from "./form-text";

/** The market in whose pages a form stands: its hidden field `market`, or the shop's first where that says nothing. */
export function marketOfForm(form: FormData): Market {
  return marketOf(textOf(form, "market")) ?? marketByCode(DEFAULT_MARKET);
}
