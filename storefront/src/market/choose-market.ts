import { marketForLanguages, marketOf, type MarketCode } from "@lapak-lebak/domain/market";

/**
 * Where a visitor of the bare address goes: to the market chosen last, else to the one that the browser's languages
 * suggest.
 */
export function chooseMarket(cookie: string | undefined, acceptLanguage: string | null): MarketCode {
  return marketOf(cookie ?? "")?.code ?? marketForLanguages(acceptLanguage);
}
