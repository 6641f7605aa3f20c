import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { moveSellerOrdersStep } from "../order/steps/move-seller-orders";
import { captureConfirmedTransferStep } from "./steps/capture-confirmed-transfer";

export interface SettleConfirmedTransferInput {
  order_id: string;
  payment_session_id: string | null;
  confirmed_by: string;
  /** ISO 8601. */
  now: string;
}

/**
 * What follows from a confirmed transfer. Safe to repeat: the reconciling job runs it for a transfer whose process died
 * half-way.
 */
export const settleConfirmedTransferWorkflow = createWorkflow(
  "settle-confirmed-transfer",
  (input: SettleConfirmedTransferInput) => {
    const move = transform({ input }, ({ input: { order_id, confirmed_by, now } }) => ({
      order_id,
      to: "new" as const,
      by: "staff" as const,
      actor: confirmed_by,
      now,
    }));
    const moved = moveSellerOrdersStep(move);
    captureConfirmedTransferStep(input);
    return new WorkflowResponse(moved);
  },
);
