import type { MarketCode } from "@lapak-lebak/domain/market";

/** Every address of the shop, in one place. All are paths below the site's root. */
export const routes = {
  home: (market: MarketCode) => `/${market}`,
  search: (market: MarketCode, query = "") => `/${market}/search${query === "" ? "" : `?${query}`}`,
  category: (market: MarketCode, handle: string) => `/${market}/categories/${handle}`,
  product: (market: MarketCode, handle: string) => `/${market}/products/${handle}`,
  shipping: (market: MarketCode, handle: string) => `/${market}/products/${handle}/shipping`,
  sellers: (market: MarketCode) => `/${market}/sellers`,
  seller: (market: MarketCode, handle: string) => `/${market}/sellers/${handle}`,
  cart: (market: MarketCode) => `/${market}/cart`,
  /** Without a step: the first one. */
  checkout: (market: MarketCode, step?: string) =>
    `/${market}/checkout${step === undefined ? "" : `/${step}`}`,
  order: (market: MarketCode, token: string) => `/${market}/orders/${token}`,
  about: (market: MarketCode) => `/${market}/about`,
  howToBuy: (market: MarketCode) => `/${market}/how-to-buy`,
  certificates: (market: MarketCode) => `/${market}/certificates`,
  terms: (market: MarketCode) => `/${market}/terms`,
  privacy: (market: MarketCode) => `/${market}/privacy`,
  contact: (market: MarketCode) => `/${market}/contact`,
  siteMap: (market: MarketCode) => `/${market}/sitemap.xml`,
  sellerCentre: () => "/seller",
} as const;
