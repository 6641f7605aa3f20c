import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { settleExpiredTransferWorkflow } from "./settle-expired-transfer";
import { settleTransferStep } from "./steps/settle-transfer";

/**
 * A transfer has not come in time: it expires, its order is cancelled and the goods go back on sale. Core emits
 * `order.canceled`, upon which the buyer is written to.
 *
 * @throws MedusaError NOT_FOUND (`transfer_not_found`), NOT_ALLOWED (`transfer_not_awaiting`), as when staff was faster
 */
export const expireTransferWorkflow = createWorkflow(
  "expire-transfer",
  (input: { transfer_id: string; now: string }) => {
    const settlement = transform({ input }, ({ input: given }) => ({ ...given, to: "expired" as const }));
    const transfer = settleTransferStep(settlement);
    const expired = transform({ input, transfer }, (data) => ({ ...data.transfer, now: data.input.now }));
    settleExpiredTransferWorkflow.runAsStep({ input: expired });
    return new WorkflowResponse(transfer);
  },
);
