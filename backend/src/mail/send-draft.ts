import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { settings } from "../settings";
import type { MailDraft } from "./mail-draft";
import { renderMail } from "./render-mail";

/** A mail to somebody who works here or sells here: they are written to in Indonesian. */
export interface DraftToSend {
  to: string;
  /** What it is called in logs and in the outbox. */
  event: string;
  draft: MailDraft;
  /** Whom or what it is about. */
  about: { type: "seller_member" | "staff"; id: string };
}

/** Sends a mail. Its words are written nowhere but in the mail itself: links stand in them. */
export async function sendDraft(
  container: MedusaContainer,
  { to, event, draft, about }: DraftToSend,
): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: event,
    content: renderMail(draft, { language: "id", demonstration: settings().demonstration }),
    resource_id: about.id,
    resource_type: about.type,
    trigger_type: event,
  });
}

/** Sends a mail that the deed does not depend upon: one that cannot be sent is logged, and answered with false. */
export async function trySendDraft(container: MedusaContainer, mail: DraftToSend): Promise<boolean> {
  try {
    await sendDraft(container, mail);
    return true;
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The mail ${mail.event} about ${mail.about.id} was not sent: ${String(error)}`);
    return false;
  }
}
