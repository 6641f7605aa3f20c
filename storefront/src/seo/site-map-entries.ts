import type { MarketCode } from "@lapak-lebak/domain/market";
import { PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { INFORMATION_PAGES } from "@/information/pages";
import { routes } from "@/routes";
import type { MarketGoods } from "./get-market-goods";
import { pictureUrl } from "./sharing-picture";

/** One address of a site map, and the picture on that page if it has a leading one. */
export interface SiteMapEntry {
  url: string;
  picture?: string;
}

/**
 * The pages of a market that search engines should know, the most important first. Their translations are named in the
 * pages' own heads.
 * @param shopUrl the shop's public address, without a slash at the end
 */
export function siteMapEntries(market: MarketCode, goods: MarketGoods, shopUrl: string): SiteMapEntry[] {
  const page = (path: string) => ({ url: `${shopUrl}${path}` });
  return [
    page(routes.home(market)),
    page(routes.search(market)),
    page(routes.sellers(market)),
    ...Object.keys(PRODUCT_FAMILIES).map((handle) => page(routes.category(market, handle))),
    ...goods.listings.map(({ handle, pictureKey }) => ({
      ...page(routes.product(market, handle)),
      ...(pictureKey === null ? {} : { picture: pictureUrl(pictureKey, shopUrl) }),
    })),
    ...goods.sellers.map((handle) => page(routes.seller(market, handle))),
    ...INFORMATION_PAGES.map(({ path }) => page(path(market))),
  ];
}
