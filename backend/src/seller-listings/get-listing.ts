import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingRecord, RevisionRecord } from "../modules/listing/listing-records";
import type ListingModuleService from "../modules/listing/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { coveringCertificates } from "./certificates-of-seller";
import { contentOf } from "../listing/content-schema";
import { settings } from "../settings";
import { listingView, type ListingView } from "./listing-view";
import { figuresOfGoods, readSoldGoods } from "./sold-goods";

/** A listing of a business. */
export interface OwnListing {
  listing_id: string;
  seller_id: string;
}

/** The row of a listing. @throws MedusaError NOT_FOUND `listing_not_found` where it is missing or somebody else's */
export async function ownListing(
  container: MedusaContainer,
  { listing_id, seller_id }: OwnListing,
): Promise<ListingRecord> {
  const [listing] = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings({ id: listing_id, seller_id }, { take: 1 });
  if (listing) return listing;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing.", "listing_not_found");
}

/** The newest revision of a listing: the open one, else the one that was accepted last. */
export async function newestRevision(container: MedusaContainer, listingId: string): Promise<RevisionRecord> {
  const [revision] = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListingRevisions({ listing_id: listingId }, { take: 1, order: { version: "DESC" } });
  if (revision) return revision;
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Listing ${listingId} has no revision.`);
}

/** A listing as its seller edits it. @throws MedusaError NOT_FOUND `listing_not_found` */
export async function getListing(
  container: MedusaContainer,
  own: OwnListing,
  now: Date,
): Promise<ListingView> {
  const listing = await ownListing(container, own);
  const seller = await container.resolve<SellerModuleService>(SELLER_MODULE).retrieveSeller(own.seller_id, {
    select: ["name", "street", "village", "kecamatan", "stock_location_id"],
  });
  const revision = await newestRevision(container, listing.id);
  const content = contentOf(revision.content);
  const [certificates, sold] = await Promise.all([
    coveringCertificates(container, { ...listing, certificate_ids: content.certificate_ids ?? [] }),
    readSoldGoods(container, listing.product_id ? [listing.product_id] : [], seller.stock_location_id),
  ]);
  const goods = listing.product_id ? sold.get(listing.product_id) : undefined;
  return listingView(listing, revision, {
    handle: goods?.handle ?? null,
    figures: goods ? figuresOfGoods(goods) : {},
    certificates,
    producerKnown: [seller.name, seller.street, seller.village, seller.kecamatan].every(Boolean),
    halalFrom: settings().halalMandatoryFrom,
    now,
  });
}
