import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../modules/listing";
import type { DraftedListing } from "../../modules/listing/listing-imports";
import type ListingModuleService from "../../modules/listing/service";
import { bySeller, type Deed } from "./listing-deed";

const draftImportedListingsStep = createStep(
  "draft-imported-listings-step",
  async (input: Deed & { listings: DraftedListing[] }, { container }) => {
    await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .draftImportedListings(input.listings, bySeller(input));
    return new StepResponse({ count: input.listings.length });
  },
);

/** Begins listings of a sheet, many at a time, in one transaction. Safe to repeat. */
export const draftImportedListingsWorkflow = createWorkflow(
  "draft-imported-listings",
  (input: WorkflowData<Deed & { listings: DraftedListing[] }>) =>
    new WorkflowResponse(draftImportedListingsStep(input)),
);
