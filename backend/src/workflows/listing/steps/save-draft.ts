import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import { bySeller, type Deed } from "../listing-deed";
import type { SettledContent } from "./settle-content";

/** Keeps a draft, in one transaction. */
export const saveDraftStep = createStep(
  "save-draft-step",
  async (input: Deed & SettledContent & { listing_id: string; version: number }, { container }) => {
    const { listing } = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .saveDraft(input, bySeller(input));
    return new StepResponse({ listing_id: listing.id, version: listing.version });
  },
);
