import "server-only";
import type { MarketCode } from "@lapak-lebak/domain/market";
import { cacheLife, cacheTag } from "next/cache";
import { lifetimes, tags } from "@/backend/cache-tags";
import { listingAnswerSchema } from "@/backend/schemas/catalog";
import type { ListingDetail } from "@/backend/schemas/listing";
import { orNull, requestStore } from "@/backend/store";
import { marketByCode } from "@/market/market-by-code";

/** A listing with all that its page shows; null where the market has none with this handle. */
export async function getListing(market: MarketCode, handle: string): Promise<ListingDetail | null> {
  "use cache";
  cacheTag(tags.market(market));
  cacheLife({ revalidate: lifetimes.page, expire: lifetimes.page * 4 });
  const answer = await orNull(
    requestStore(marketByCode(market), {
      path: `/store/listings/${encodeURIComponent(handle)}`,
      query: { market },
      schema: listingAnswerSchema,
    }),
  );
  if (answer === null) {
    cacheTag(tags.catalog); // it may be published tomorrow
    return null;
  }
  cacheTag(tags.product(answer.listing.id), tags.seller(answer.listing.seller.id));
  return answer.listing;
}
