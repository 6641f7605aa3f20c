import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { confirmTransferWorkflow } from "../transfer/confirm-transfer";
import { describeTransferStep } from "./steps/describe-transfer";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface ConfirmTransferAsStaffInput {
  transfer_id: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * {@link confirmTransferWorkflow} by somebody of the staff, with an entry in the log.
 *
 * @throws MedusaError NOT_FOUND (`transfer_not_found`), NOT_ALLOWED (`transfer_not_awaiting`)
 */
export const confirmTransferAsStaffWorkflow = createWorkflow(
  "confirm-transfer-as-staff",
  (input: ConfirmTransferAsStaffInput) => {
    const transfer = describeTransferStep({ transfer_id: input.transfer_id });
    const entry = transform({ input, transfer }, ({ input: given, transfer: found }): DecisionToRecord => {
      const { label, status, amount, currency } = found;
      return {
        actor: given.actor,
        action: "transfer.confirm",
        subject: { type: "transfer", id: given.transfer_id, label },
        before: { status },
        after: { status: "confirmed", amount, currency },
        occurred_at: given.now,
      };
    });
    recordDecisionStep(entry);
    const confirming = transform({ input }, ({ input: { transfer_id, actor, now } }) => ({
      transfer_id,
      confirmed_by: actor.id,
      now,
    }));
    confirmTransferWorkflow.runAsStep({ input: confirming });
    return new WorkflowResponse(transfer);
  },
);
