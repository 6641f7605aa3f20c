import { marketOf, type Market, type MarketCode } from "@lapak-lebak/domain/market";

/** The market of a code that is known to be one. */
export function marketByCode(code: MarketCode): Market {
  const market = marketOf(code);
  if (market === undefined) throw new Error(`No market has the code ${code}`);
  return market;
}
