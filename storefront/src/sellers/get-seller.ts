import "server-only";
import type { MarketCode } from "@lapak-lebak/domain/market";
import { cacheLife, cacheTag } from "next/cache";
import { lifetimes, tags } from "@/backend/cache-tags";
import { sellerAnswerSchema } from "@/backend/schemas/catalog";
import type { SellerDetail } from "@/backend/schemas/listing";
import { orNull, requestStore } from "@/backend/store";
import { marketByCode } from "@/market/market-by-code";

/** An admitted business with its story; null where there is none with this handle. */
export async function getSeller(market: MarketCode, handle: string): Promise<SellerDetail | null> {
  "use cache";
  cacheTag(tags.market(market));
  cacheLife({ revalidate: lifetimes.page, expire: lifetimes.page * 4 });
  const answer = await orNull(
    requestStore(marketByCode(market), {
      path: `/store/sellers/${encodeURIComponent(handle)}`,
      query: { market },
      schema: sellerAnswerSchema,
    }),
  );
  cacheTag(answer === null ? tags.catalog : tags.seller(answer.seller.id));
  return answer?.seller ?? null;
}
