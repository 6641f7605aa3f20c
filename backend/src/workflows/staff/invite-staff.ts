import { createInvitesWorkflow, deleteInvitesWorkflow } from "@medusajs/medusa/core-flows";
import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { mailStaffInvitationStep } from "./steps/mail-staff-invitation";
import { checkStaffInvitationStep } from "./steps/check-staff-invitation";
import { openStaffInvitationStep } from "./steps/open-staff-invitation";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface InviteStaffInput {
  /** In lower case. */
  email: string;
  role: StaffRole;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Invites a colleague to a role. Medusa's invitation opens the registration; the role waits beside it until they come. They
 * are mailed the link.
 *
 * @throws MedusaError NOT_ALLOWED (`already_staff`, `already_invited`)
 */
export const inviteStaffWorkflow = createWorkflow("invite-staff", (input: InviteStaffInput) => {
  const former = checkStaffInvitationStep({ email: input.email, now: input.now });
  const entry = transform({ input }, ({ input: { email, role, actor, now } }): DecisionToRecord => {
    const subject = { type: "staff", id: email, label: email };
    return { actor, action: "staff.invite", subject, after: { role }, occurred_at: now };
  });
  recordDecisionStep(entry);
  deleteInvitesWorkflow.runAsStep({ input: { ids: former.expired_invite_ids } });
  const invites = createInvitesWorkflow.runAsStep({ input: { invites: [{ email: input.email }] } });
  const invite = transform({ invites }, (data) => {
    const [made] = data.invites;
    return { id: made?.id ?? "", token: made?.token ?? "", expires_at: made?.expires_at ?? "" };
  });
  const opening = transform({ input, invite, former }, (data) => ({
    email: data.input.email,
    role: data.input.role,
    invite_id: data.invite.id,
    invited_by: data.input.actor.id,
    replaces: data.former.expired_invitation_ids,
  }));
  const invitation = openStaffInvitationStep(opening);
  mailStaffInvitationStep(
    transform({ input, invite, invitation }, (data) => ({
      ...{ id: data.invitation.id, email: data.input.email, role: data.input.role },
      inviter_name: data.input.actor.name,
      ...{ token: data.invite.token, expires_at: data.invite.expires_at },
    })),
  );
  return new WorkflowResponse({ invitation, invite });
});
