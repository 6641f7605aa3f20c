import { canTransitionListing, type ListingStatus } from "@lapak-lebak/domain/listing";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { transitionRefused } from "../../../database/lock-status";
import { statusAfterArchive } from "../../../modules/listing/service";
import { ownListing, type OwnListing } from "../../../seller-listings/get-listing";

/** Where a seller takes a listing; `restored` is out of the archive, to wherever it belongs. */
export type ListingMove = "paused" | "published" | "archived" | "restored";

/**
 * Finds out where a listing goes, and the product with it. Reads only.
 *
 * @throws MedusaError NOT_FOUND `listing_not_found`; NOT_ALLOWED `listing_transition_refused`
 */
export const readListingMoveStep = createStep(
  "read-listing-move",
  async ({ move, ...own }: OwnListing & { move: ListingMove }, { container }) => {
    const listing = await ownListing(container, own);
    const isPutAway = listing.status === "archived";
    const to: ListingStatus = move === "restored" ? statusAfterArchive(listing) : move;
    if (isPutAway !== (move === "restored") || !canTransitionListing(listing.status, to, "seller")) {
      throw transitionRefused("listing", listing.status, to, "seller");
    }
    const { product_id } = listing;
    return new StepResponse({
      listing_id: listing.id,
      to,
      product_ids: product_id === null ? [] : [product_id],
      product_status: to === "published" ? ("published" as const) : ("draft" as const),
    });
  },
);
