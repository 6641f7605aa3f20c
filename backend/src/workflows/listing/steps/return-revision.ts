import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type { Verdict } from "../../../modules/listing/records";
import type ListingModuleService from "../../../modules/listing/service";
import { byStaff, type Deed } from "../listing-deed";

/** Gives a submitted revision back with reasons, in one transaction. */
export const returnRevisionStep = createStep(
  "return-revision-step",
  async (input: Deed & { listing_id: string; version: number; verdict: Verdict }, { container }) => {
    const { listing } = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .returnRevision(input, byStaff(input));
    return new StepResponse({ listing_id: listing.id, status: listing.status });
  },
);
