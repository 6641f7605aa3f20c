import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { openTransferStep } from "./steps/open-transfer";

/**
 * Sees to it that an order to be paid by transfer has its instruction: amount with unique code, and deadline. Safe to
 * repeat. Answers the transfer's id, or null for an order that is paid otherwise or cancelled.
 */
export const ensureTransferInstructionWorkflow = createWorkflow(
  "ensure-transfer-instruction",
  (input: { order_id: string }) => new WorkflowResponse(openTransferStep(input)),
);
