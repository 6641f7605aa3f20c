import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { MailDraft } from "../mail/mail-draft";
import { renderMail } from "../mail/render-mail";
import { settings } from "../settings";

/** What a mail to a member is called in logs and in the outbox. */
export type MemberMailEvent = "new-password" | "confirm-email" | "invitation" | "bank-account-changed";

/** Sends a mail to somebody who sells. Its words are written nowhere but in the mail itself: links stand in them. */
export async function sendMemberMail(
  container: MedusaContainer,
  { to, event, draft, about }: { to: string; event: MemberMailEvent; draft: MailDraft; about: string },
): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: event,
    content: renderMail(draft, { language: "id", demonstration: settings().demonstration }),
    resource_id: about,
    resource_type: "seller_member",
    trigger_type: event,
  });
}
