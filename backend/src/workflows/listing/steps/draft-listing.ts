import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import { bySeller, type Deed } from "../listing-deed";

/** Begins a listing, with its first draft and the first step of its history, in one transaction. */
export const draftListingStep = createStep(
  "draft-listing-step",
  async (input: Deed & { seller_id: string; content: ListingContent }, { container }) => {
    const { listing } = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .draftListing(input, bySeller(input));
    return new StepResponse({ listing_id: listing.id });
  },
);
