import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { contentOf } from "../../listing/content-schema";
import { newestRevision, ownListing, type OwnListing } from "../../seller-listings/get-listing";
import type { Deed } from "./listing-deed";
import { draftListingStep } from "./steps/draft-listing";

const COPY = " (salinan)";

const readContentStep = createStep("read-content-to-copy", async (own: OwnListing, { container }) => {
  const listing = await ownListing(container, own);
  const content = contentOf((await newestRevision(container, listing.id)).content);
  return new StepResponse({
    ...content,
    title: `${content.title ?? ""}${COPY}`,
    // Barcodes name one thing each, and what is at hand of the one is not at hand of the other.
    variants: content.variants?.map((variant) => ({ ...variant, barcode: null, stock: null })),
  });
});

/** Begins a listing as a copy of another of the same business: its texts, pictures, options and prices, not its stock. */
export const duplicateListingWorkflow = createWorkflow(
  "duplicate-listing",
  (input: WorkflowData<OwnListing & Deed>) => {
    const content = readContentStep(input);
    const made = draftListingStep(
      transform({ input, content }, ({ input: { seller_id, actor, now }, content: copied }) => ({
        ...{ seller_id, actor, now },
        content: copied,
      })),
    );
    return new WorkflowResponse(made);
  },
);
