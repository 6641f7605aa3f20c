import type { ListingStatus } from "@lapak-lebak/domain/listing";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import { bySeller, type Deed } from "../listing-deed";

/** Moves a listing by the domain's table, with the step in its history, in one transaction. */
export const moveListingStep = createStep(
  "move-listing-step",
  async (input: Deed & { listing_id: string; to: ListingStatus }, { container }) => {
    const { listing } = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .moveListing(input, bySeller(input));
    return new StepResponse({ listing_id: listing.id, status: listing.status });
  },
);
