import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { closeOrderWorkflow } from "../order/close-order";

/**
 * What follows from an expired transfer: parts and payment session are closed, and core cancels the order, which gives
 * its reserved stock back. Safe to repeat until the order is cancelled; the reconciling job runs it for a transfer
 * whose process died half-way.
 */
export const settleExpiredTransferWorkflow = createWorkflow(
  "settle-expired-transfer",
  (input: { order_id: string; payment_session_id: string | null; now: string }) => {
    const closing = transform({ input }, ({ input: given }) => ({
      ...given,
      by: "system" as const,
      actor: "expire-transfers",
      reason: "not paid in time",
    }));
    const moved = closeOrderWorkflow.runAsStep({ input: closing });
    const cancellation = transform({ input }, ({ input: { order_id } }) => ({ order_id }));
    cancelOrderWorkflow.runAsStep({ input: cancellation });
    return new WorkflowResponse(moved);
  },
);
