import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import { byStaff, type Deed } from "../listing-deed";

interface Acceptance extends Deed {
  listing_id: string;
  version: number;
  product_id: string;
  content: ListingContent;
}

/** Ends the submitted revision, with the step in the listing's history, in one transaction. */
export const acceptRevisionStep = createStep(
  "accept-revision-step",
  async (input: Acceptance, { container }) => {
    const { listing } = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .acceptRevision(input, byStaff(input));
    return new StepResponse({ listing_id: listing.id, status: listing.status });
  },
);
