import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { changeGoodsWorkflow } from "./change-goods";
import type { Deed } from "./listing-deed";
import { readSubmissionStep } from "./steps/read-submission";
import { submitRevisionStep } from "./steps/submit-revision";

export interface SubmitListingInput extends Deed {
  listing_id: string;
  seller_id: string;
  /** The number that the seller has seen. */
  version: number;
}

/**
 * Hands a listing to the agency. Of goods that are published, prices and stock change at once; the rest waits while buyers
 * see what was accepted before.
 */
export const submitListingWorkflow = createWorkflow(
  "submit-listing",
  (input: WorkflowData<SubmitListingInput>) => {
    const plan = readSubmissionStep(input);
    changeGoodsWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input: { actor, now }, plan: { figures } }) => ({
        ...{ ...figures, actor, now },
        cause: "submission" as const,
      })),
    });
    const submitted = submitRevisionStep(
      transform({ input, plan }, (data) => ({ ...data.input, onlyFigures: data.plan.onlyFigures })),
    );
    return new WorkflowResponse(submitted);
  },
);
