import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { sendDraft } from "../../mail/send-draft";
import { staffPasswordMail } from "../../mail/staff-mails";
import { staffLinks } from "../../staff/staff-links";
import { readStaff } from "./read-staff";
import { STAFF_RESET_MINUTES } from "./make-staff-reset-link";

export interface MailStaffPasswordLinkInput {
  email: string;
  token: string;
  /** ISO 8601. */
  now: string;
}

/** A sent mail cannot be unsent: no compensation. Whoever got none asks again. */
const mailStaffPasswordLinkStep = createStep(
  "mail-staff-password-link-step",
  async ({ email, token, now }: MailStaffPasswordLinkInput, { container }) => {
    const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1, select: ["id"] });
    const staff = user && (await readStaff(container, user.id));
    if (staff === undefined) return new StepResponse({ sent: false });
    const draft = staffPasswordMail({
      ...{ name: staff.name, url: staffLinks.newPassword(token) },
      expiresAt: new Date(new Date(now).getTime() + STAFF_RESET_MINUTES * 60_000),
    });
    await sendDraft(container, {
      ...{ to: email, event: "staff-new-password", draft },
      about: { type: "staff", id: staff.userId },
    });
    return new StepResponse({ sent: true });
  },
);

/** Mails somebody of the staff a link for a new password; nothing to who has no role. */
export const mailStaffPasswordLinkWorkflow = createWorkflow(
  "mail-staff-password-link",
  (input: MailStaffPasswordLinkInput) => new WorkflowResponse(mailStaffPasswordLinkStep(input)),
);
