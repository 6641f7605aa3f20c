import type { MedusaContainer } from "@medusajs/framework/types";
import type { MailDraft } from "../mail/mail-draft";
import { sendDraft, trySendDraft } from "../mail/send-draft";

/** What a mail to a member is called in logs and in the outbox. */
export type MemberMailEvent = "new-password" | "confirm-email" | "invitation" | "bank-account-changed";

/** A mail to somebody who sells; `about`: their id, or that of their invitation. */
export interface MemberMail {
  to: string;
  event: MemberMailEvent;
  draft: MailDraft;
  about: string;
}

const ofMember = ({ about, ...mail }: MemberMail) => ({
  ...mail,
  about: { type: "seller_member" as const, id: about },
});

/** Sends a mail to somebody who sells. */
export async function sendMemberMail(container: MedusaContainer, mail: MemberMail): Promise<void> {
  await sendDraft(container, ofMember(mail));
}

/** Sends a mail that the deed does not depend upon; false where it could not be sent, which is logged. */
export async function trySendMemberMail(container: MedusaContainer, mail: MemberMail): Promise<boolean> {
  return await trySendDraft(container, ofMember(mail));
}
