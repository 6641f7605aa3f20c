import "server-only";
import type { MarketCode } from "@lapak-lebak/domain/market";
import { cacheLife, cacheTag } from "next/cache";
import { lifetimes, tags } from "@/backend/cache-tags";
import { homeSchema, type Home } from "@/backend/schemas/catalog";
import { requestStore } from "@/backend/store";
import { marketByCode } from "@/market/market-by-code";

/** Everything that the home page of a market shows, in one reading. */
export async function getHome(market: MarketCode): Promise<Home> {
  "use cache";
  cacheTag(tags.catalog, tags.curation, tags.market(market));
  cacheLife({ revalidate: lifetimes.page, expire: lifetimes.page * 4 });
  return requestStore(marketByCode(market), {
    path: "/store/catalog",
    query: { market },
    schema: homeSchema,
  });
}
