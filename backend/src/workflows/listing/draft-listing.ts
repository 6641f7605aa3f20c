import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { WrittenContent } from "../../listing/content-schema";
import type { Deed } from "./listing-deed";
import { draftListingStep } from "./steps/draft-listing";
import { settleContentStep } from "./steps/settle-content";

export interface DraftListingInput extends Deed {
  seller_id: string;
  content: WrittenContent;
}

/** Begins a listing of a business. Nothing is sold, or shown to anybody but its members, before the agency accepts it. */
export const draftListingWorkflow = createWorkflow(
  "draft-listing",
  (input: WorkflowData<DraftListingInput>) => {
    const settled = settleContentStep(
      transform({ input }, ({ input: { seller_id, content } }) => ({ listing_id: null, seller_id, content })),
    );
    const made = draftListingStep(
      transform({ input, settled }, (data) => ({ ...data.input, content: data.settled.content })),
    );
    return new WorkflowResponse(made);
  },
);
