import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { confirmEmailMail, newPasswordMail } from "../../mail/member-mails";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { LINK_HOURS, type LinkPurpose } from "../../modules/seller/service";
import { sellerLinks } from "../../seller/seller-links";
import { sendMemberMail } from "../../seller/send-member-mail";

export interface MailMemberLinkInput {
  member_id: string;
  purpose: LinkPurpose;
  /** ISO 8601. */
  now: string;
}

/** A sent mail cannot be unsent: no compensation. Whoever got none asks again. */
const mailMemberLinkStep = createStep(
  "mail-member-link-step",
  async ({ member_id, purpose, now: moment }: MailMemberLinkInput, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const now = new Date(moment);
    const [member] = await sellers.listMembers({ id: member_id }, { take: 1 });
    const isConfirmed = purpose === "email_verification" && Boolean(member?.email_verified_at);
    if (!member?.email || isConfirmed) return new StepResponse({ sent: false });
    const issued = await sellers.issueMailedToken({ member_id, purpose, now, hours: LINK_HOURS[purpose] });
    if (!issued) return new StepResponse({ sent: false });
    const { token, expires_at: expiresAt } = issued;
    const { name } = member;
    await sendMemberMail(container, {
      to: member.email,
      about: member_id,
      ...(purpose === "password_reset"
        ? {
            event: "new-password",
            draft: newPasswordMail({ name, url: sellerLinks.newPassword(token), expiresAt }),
          }
        : {
            event: "confirm-email",
            draft: confirmEmailMail({ name, url: sellerLinks.emailConfirmation(token), expiresAt }),
          }),
    });
    return new StepResponse({ sent: true });
  },
);

/**
 * Mails a member a link for a new password, or one to confirm their address; at most one of a kind a minute, and none to
 * who has no address or has confirmed it.
 */
export const mailMemberLinkWorkflow = createWorkflow(
  "mail-member-link",
  (input: MailMemberLinkInput) => new WorkflowResponse(mailMemberLinkStep(input)),
);
