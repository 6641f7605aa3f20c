import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import { bySeller, type Deed } from "../listing-deed";

/**
 * Hands the open revision to the agency; one that changes prices and stock only has nothing that the agency reviews, and
 * ends here. In one transaction.
 */
export const submitRevisionStep = createStep(
  "submit-revision-step",
  async (input: Deed & { listing_id: string; version: number; onlyFigures: boolean }, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    const { listing } = input.onlyFigures
      ? await service.closeEdit(input, bySeller(input))
      : await service.submitRevision(input, bySeller(input));
    return new StepResponse({ listing_id: listing.id, status: listing.status });
  },
);
