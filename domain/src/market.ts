import { MARKETS, type Market } from "./market-table.js";

export { DEFAULT_MARKET, MARKETS, type Language, type Market, type MarketCode } from "./market-table.js";
export { marketForLanguages } from "./market-language.js";

const byCode: ReadonlyMap<string, Market> = new Map(MARKETS.map((market) => [market.code, market]));

/** The market with this code, as it stands in an address; undefined for anything else, upper case included. */
export function marketOf(code: string): Market | undefined {
  return byCode.get(code);
}
