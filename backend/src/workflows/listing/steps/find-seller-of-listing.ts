import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

/** The business whose listing it is. @throws MedusaError NOT_FOUND `listing_not_found` */
export const findSellerOfListingStep = createStep(
  "find-seller-of-listing",
  async ({ listing_id }: { listing_id: string }, { container }) => {
    const [listing] = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .listListings({ id: listing_id }, { select: ["seller_id"], take: 1 });
    if (listing) return new StepResponse(listing.seller_id);
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing.", "listing_not_found");
  },
);
