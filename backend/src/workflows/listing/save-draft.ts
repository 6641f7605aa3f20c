import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { WrittenContent } from "../../listing/content-schema";
import type { Deed } from "./listing-deed";
import { saveDraftStep } from "./steps/save-draft";
import { settleContentStep } from "./steps/settle-content";

export interface SaveDraftInput extends Deed {
  listing_id: string;
  seller_id: string;
  /** The number that the writer began with. */
  version: number;
  content: WrittenContent;
}

/**
 * Keeps what a seller has written of a listing, however unfinished. Safe to repeat. For goods that are published this
 * begins or goes on with an edit, which buyers do not see before it is accepted.
 */
export const saveDraftWorkflow = createWorkflow("save-draft", (input: WorkflowData<SaveDraftInput>) => {
  const settled = settleContentStep(input);
  const saved = saveDraftStep(transform({ input, settled }, (data) => ({ ...data.input, ...data.settled })));
  return new WorkflowResponse(saved);
});
