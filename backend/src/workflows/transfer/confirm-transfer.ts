import { emitEventStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { settleConfirmedTransferWorkflow } from "./settle-confirmed-transfer";
import { settleTransferStep } from "./steps/settle-transfer";
import { TRANSFER_CONFIRMED } from "./transfer-events";

export interface ConfirmTransferInput {
  transfer_id: string;
  /** Id of the user of the agency console. */
  confirmed_by: string;
  /** ISO 8601. */
  now: string;
}

/**
 * Staff has seen the money: the transfer is confirmed, the sellers' parts become new, the payment is captured, and
 * `transfer.confirmed` tells the rest of the shop. A transfer past its deadline that nobody has expired yet can still be
 * confirmed, for its goods are still reserved.
 *
 * @throws MedusaError NOT_FOUND (`transfer_not_found`), NOT_ALLOWED (`transfer_not_awaiting`)
 */
export const confirmTransferWorkflow = createWorkflow("confirm-transfer", (input: ConfirmTransferInput) => {
  const settlement = transform({ input }, ({ input: given }) => ({ ...given, to: "confirmed" as const }));
  const transfer = settleTransferStep(settlement);
  const confirmed = transform({ input, transfer }, (data) => ({ ...data.input, ...data.transfer }));
  settleConfirmedTransferWorkflow.runAsStep({ input: confirmed });
  emitEventStep({
    eventName: TRANSFER_CONFIRMED,
    data: { order_id: transfer.order_id, transfer_id: input.transfer_id },
  });
  return new WorkflowResponse(transfer);
});
