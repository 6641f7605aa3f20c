import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import { trySendDraft } from "../../../mail/send-draft";
import { staffInvitationMail } from "../../../mail/staff-mails";
import { staffLinks } from "../../../staff/staff-links";

export interface StaffInvitationToMail {
  id: string;
  email: string;
  role: StaffRole;
  inviter_name: string;
  token: string;
  expires_at: Date | string;
}

/** Whoever invites sees the link too and can pass it on: an invitation whose mail does not arrive is still one. */
export const mailStaffInvitationStep = createStep(
  "mail-staff-invitation",
  async ({ id, email, role, inviter_name, token, expires_at }: StaffInvitationToMail, { container }) => {
    const draft = staffInvitationMail({
      ...{ inviterName: inviter_name, role, url: staffLinks.invitation(token) },
      expiresAt: new Date(expires_at),
    });
    const mail = { to: email, event: "staff-invitation", draft, about: { type: "staff" as const, id } };
    return new StepResponse({ sent: await trySendDraft(container, mail) });
  },
);
