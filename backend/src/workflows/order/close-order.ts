import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelPaymentSessionStep } from "../transfer/steps/cancel-payment-session";
import { moveSellerOrdersStep, type MoveSellerOrdersInput } from "./steps/move-seller-orders";

export type CloseOrderInput = Omit<MoveSellerOrdersInput, "to"> & { payment_session_id: string | null };

/** What follows when an order is cancelled: its parts are cancelled and its payment session closed. Safe to repeat. */
export const closeOrderWorkflow = createWorkflow("close-order", (input: CloseOrderInput) => {
  const move = transform({ input }, ({ input: { payment_session_id: _, ...given } }) => ({
    ...given,
    to: "cancelled" as const,
  }));
  const moved = moveSellerOrdersStep(move);
  cancelPaymentSessionStep(input);
  return new WorkflowResponse(moved);
});
