import { MARKETS, type Market, type MarketCode } from "@lapak-lebak/domain/market";

/** The path of one page in a market: `routes.about`, or a closure over a handle. */
export type PathInMarket = (market: MarketCode) => string;

/** For readers whose language no market speaks: English, abroad first, since prices in dollars are known to most. */
const FOR_EVERYBODY_ELSE: readonly MarketCode[] = ["en-us", "en-id"];

/**
 * The same page in other markets, for `rel="alternate" hreflang`: from the market's language tag to the address there.
 * @param path where the page is in a market
 * @param markets those that have the page
 * @param shopUrl the shop's public address, without a slash at the end
 */
export function alternatesOf(
  path: PathInMarket,
  markets: readonly Market[],
  shopUrl: string,
): Record<string, string> {
  const address = (code: MarketCode) => `${shopUrl}${path(code)}`;
  const others = FOR_EVERYBODY_ELSE.find((code) => markets.some((market) => market.code === code));
  return {
    ...Object.fromEntries(markets.map(({ htmlLang, code }) => [htmlLang, address(code)])),
    ...(others === undefined ? {} : { "x-default": address(others) }),
  };
}

/** The markets that sell a listing: what is not ready for export is sold at home only. */
export function marketsOfListing(listing: { export_ready: boolean }): readonly Market[] {
  return listing.export_ready ? MARKETS : MARKETS.filter(({ channel }) => channel === "home");
}
