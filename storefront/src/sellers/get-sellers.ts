import "server-only";
import type { MarketCode } from "@lapak-lebak/domain/market";
import { cacheLife, cacheTag } from "next/cache";
import { lifetimes, tags } from "@/backend/cache-tags";
import { sellersAnswerSchema, type SellersPage } from "@/backend/schemas/catalog";
import { requestStore } from "@/backend/store";
import { marketByCode } from "@/market/market-by-code";

/** How many makers stand on a page, as the backend pages them. */
export const SELLERS_PAGE_SIZE = 24;

/** The admitted businesses of a kecamatan (all for ""), a page at a time from 1. */
export async function getSellers(market: MarketCode, kecamatan: string, page: number): Promise<SellersPage> {
  "use cache";
  cacheTag(tags.catalog, tags.market(market));
  cacheLife({ revalidate: lifetimes.search, expire: lifetimes.search * 5 });
  return requestStore(marketByCode(market), {
    path: "/store/sellers",
    query: { market, kecamatan, page },
    schema: sellersAnswerSchema,
  });
}
