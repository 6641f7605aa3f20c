import type { CatalogContext } from "./catalog-context";
import { listingCards } from "./get-listings";
import { listingDetail, type ListingDetail } from "./listing-detail";
import { firstPicture } from "./picture-views";
import { readListingDetailRow } from "./read-listings";
import { countGoodsBy } from "./search/goods-overview";
import { searchListings } from "./search/search-listings";

const MOST_RELATED = 8;

/** A listing with all that its page shows; null where the market does not sell one with this handle. */
export async function getListing(handle: string, context: CatalogContext): Promise<ListingDetail | null> {
  const row = await readListingDetailRow(context, handle);
  if (!row?.seller) return null;
  const seller = row.seller.handle;
  const category = row.categories?.[0]?.handle;
  const [goods, related] = await Promise.all([
    countGoodsBy("seller", { seller: [seller] }, context),
    relatedListings(row.id, category, context),
  ]);
  const picture = firstPicture(row.metadata.pictures, context.market.language);
  const surroundings = { related, seller: { listingCount: goods.by.get(seller) ?? 0, picture } };
  return listingDetail(row, surroundings, context);
}

/** Other goods of the family, featured and new ones first. */
async function relatedListings(id: string, category: string | undefined, context: CatalogContext) {
  if (category === undefined) return [];
  const { ids } = await searchListings({ category: [category], skip: 0, take: MOST_RELATED + 1 }, context);
  return listingCards(context, ids.filter((other) => other !== id).slice(0, MOST_RELATED));
}
