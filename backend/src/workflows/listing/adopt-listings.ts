import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { recordListingsStep } from "./steps/record-listings";

/** Records listings for products that have none yet. Safe to repeat. */
export const adoptListingsWorkflow = createWorkflow(
  "adopt-listings",
  (input: WorkflowData<{ product_ids: string[] }>) => new WorkflowResponse(recordListingsStep(input)),
);
