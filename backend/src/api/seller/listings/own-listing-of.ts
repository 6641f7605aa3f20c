import type { MedusaRequest } from "@medusajs/framework/http";
import { getListing, type OwnListing } from "../../../seller-listings/get-listing";
import type { ListingView } from "../../../seller-listings/listing-view";
import { sellerOf } from "../../security/seller-gate";

/** The listing that a request is about, as one of the business that asks. */
export function ownListingOf(req: MedusaRequest): OwnListing {
  return { listing_id: req.params.id ?? "", seller_id: sellerOf(req).sellerId };
}

/** Who does it, and when. */
export function deedOf(req: MedusaRequest): { actor: string; now: string } {
  return { actor: sellerOf(req).memberId, now: new Date().toISOString() };
}

/** The listing that a request is about, as it stands now. @throws MedusaError NOT_FOUND `listing_not_found` */
export async function listingOf(req: MedusaRequest): Promise<{ listing: ListingView }> {
  return { listing: await getListing(req.scope, ownListingOf(req), new Date()) };
}
