import { deleteInvitesWorkflow } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { closeStaffInvitationStep } from "./steps/close-staff-invitation";
import { findStaffInvitationStep } from "./steps/find-staff-invitation";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface WithdrawStaffInvitationInput {
  id: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/** Withdraws an invitation that nobody accepted yet. @throws MedusaError NOT_FOUND (`invitation_not_found`) */
export const withdrawStaffInvitationWorkflow = createWorkflow(
  "withdraw-staff-invitation",
  (input: WithdrawStaffInvitationInput) => {
    const invitation = findStaffInvitationStep({ id: input.id });
    const entry = transform({ input, invitation }, (data): DecisionToRecord => {
      const { email, role } = data.invitation;
      const subject = { type: "staff", id: email, label: email };
      const { actor, now } = data.input;
      return { actor, action: "staff.withdraw_invitation", subject, before: { role }, occurred_at: now };
    });
    recordDecisionStep(entry);
    closeStaffInvitationStep({ id: input.id });
    const ids = transform({ invitation }, (data) => [data.invitation.invite_id]);
    deleteInvitesWorkflow.runAsStep({ input: { ids } });
    return new WorkflowResponse(invitation);
  },
);
