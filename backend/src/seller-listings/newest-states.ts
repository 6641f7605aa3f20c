import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingRecord, RevisionRecord } from "../modules/listing/listing-records";
import type ListingModuleService from "../modules/listing/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { readSoldGoods, type SoldGoods } from "./sold-goods";

/** A listing with its newest revision and what is sold of it. */
export interface NewestState {
  listing: ListingRecord;
  revision: RevisionRecord;
  goods: SoldGoods | undefined;
}

/** Listings of one business as they stand, in the given order; a fixed number of queries. */
export async function newestStates(
  container: MedusaContainer,
  sellerId: string,
  listings: readonly ListingRecord[],
): Promise<NewestState[]> {
  if (listings.length === 0) return [];
  const seller = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .retrieveSeller(sellerId, { select: ["stock_location_id"] });
  const [revisions, sold] = await Promise.all([
    // The newest one of each carries the listing's own number.
    container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .listListingRevisions(
        { $or: listings.map(({ id, version }) => ({ listing_id: id, version })) },
        { take: listings.length },
      ),
    readSoldGoods(
      container,
      listings.flatMap(({ product_id }) => product_id ?? []),
      seller.stock_location_id,
    ),
  ]);
  const newest = new Map(revisions.map((revision) => [revision.listing_id, revision]));
  return listings.flatMap((listing) => {
    const revision = newest.get(listing.id);
    return revision ? { listing, revision, goods: sold.get(listing.product_id ?? "") } : [];
  });
}
