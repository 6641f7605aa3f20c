import "server-only";
import type { MarketCode } from "@lapak-lebak/domain/market";
import { cacheLife, cacheTag } from "next/cache";
import { z } from "zod";
import { lifetimes, tags } from "@/backend/cache-tags";
import { requestStore } from "@/backend/store";
import { marketByCode } from "@/market/market-by-code";
import { readAllPages } from "./read-all-pages";

const listingsSchema = z.object({
  listings: z.array(z.object({ handle: z.string(), picture: z.object({ key: z.string() }).nullable() })),
  count: z.int().nonnegative(),
});
const sellersSchema = z.object({
  sellers: z.array(z.object({ handle: z.string() })),
  count: z.int().nonnegative(),
});

/** Everything of a market that has a page of its own. */
export interface MarketGoods {
  listings: { handle: string; pictureKey: string | null }[];
  sellers: string[];
}

/** As many as the backend gives at once. */
const PAGE_SIZE = 60;

/** Every listing and every seller that buyers of a market can see, for its site map. */
export async function getMarketGoods(market: MarketCode): Promise<MarketGoods> {
  "use cache";
  cacheTag(tags.catalog, tags.market(market));
  cacheLife({ revalidate: lifetimes.siteMap, expire: lifetimes.siteMap * 4 });
  const ask = <Shape extends z.ZodType>(path: string, page: number, schema: Shape, query = {}) =>
    requestStore(marketByCode(market), {
      path,
      query: { market, page, page_size: PAGE_SIZE, ...query },
      schema,
    });
  const listings = await readAllPages(async (page) => {
    const answer = await ask("/store/listings", page, listingsSchema, { sort: "newest" });
    return { items: answer.listings, count: answer.count };
  });
  const sellers = await readAllPages(async (page) => {
    const answer = await ask("/store/sellers", page, sellersSchema);
    return { items: answer.sellers, count: answer.count };
  });
  return {
    listings: listings.map(({ handle, picture }) => ({ handle, pictureKey: picture?.key ?? null })),
    sellers: sellers.map(({ handle }) => handle),
  };
}
