import "server-only";
import type { MarketCode } from "@lapak-lebak/domain/market";
import { cacheLife, cacheTag } from "next/cache";
import { lifetimes, tags } from "@/backend/cache-tags";
import { listingsPageSchema, type ListingsPage } from "@/backend/schemas/catalog";
import { requestStore } from "@/backend/store";
import { marketByCode } from "@/market/market-by-code";
import { priceRangeOf, type SearchQuery } from "./search-query";

/** How many listings stand on a page of results. */
export const PAGE_SIZE = 24;

/** The listings of a market that a search finds, with facets. Kept for a minute: there are many different searches. */
export async function getListings(market: MarketCode, query: SearchQuery): Promise<ListingsPage> {
  "use cache";
  cacheTag(tags.catalog, tags.market(market));
  cacheLife({ revalidate: lifetimes.search, expire: lifetimes.search * 5 });
  return readListings(market, query);
}

/** As `getListings`, for pages that list one kind or one maker: kept as long as other pages. */
export async function getListingsForPage(market: MarketCode, query: SearchQuery): Promise<ListingsPage> {
  "use cache";
  cacheTag(tags.catalog, tags.market(market));
  cacheLife({ revalidate: lifetimes.page, expire: lifetimes.page * 4 });
  return readListings(market, query);
}

function readListings(code: MarketCode, query: SearchQuery): Promise<ListingsPage> {
  const market = marketByCode(code);
  const { min, max } = priceRangeOf(query, market.currency);
  return requestStore(market, {
    path: "/store/listings",
    query: {
      market: code,
      q: query.q,
      category: query.category,
      kecamatan: query.kecamatan,
      seller: query.seller,
      certificate: query.certificate.join(","),
      min_price: min,
      max_price: max,
      in_stock: query.inStock ? 1 : undefined,
      export_ready: query.exportReady ? 1 : undefined,
      sort: query.sort,
      page: query.page,
      page_size: PAGE_SIZE,
      facets: 1,
    },
    schema: listingsPageSchema,
  });
}
