import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { ensureTransferInstructionWorkflow } from "../transfer/ensure-transfer-instruction";
import { ensureOrderLinkStep } from "./steps/ensure-order-link";
import { ensureSellerOrdersStep } from "./steps/ensure-seller-orders";

/**
 * What follows the placing of an order: each seller gets their part, the buyer a link to the order's page and an
 * instruction how to pay. Safe to repeat, by subscriber and job at once.
 */
export const splitOrderWorkflow = createWorkflow(
  "split-order",
  (input: { order_id: string; now: string }) => {
    ensureSellerOrdersStep(input);
    const link = ensureOrderLinkStep(input);
    ensureTransferInstructionWorkflow.runAsStep({ input });
    return new WorkflowResponse(link);
  },
);
