import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { MEMBER_EMAIL_UNCONFIRMED, MEMBER_PASSWORD_FORGOTTEN } from "../events";
import { mailMemberLinkWorkflow } from "../workflows/seller/mail-member-link";

/** Members get the links that they asked for, apart from the request, which takes as long for those who are unknown. */
export default async function memberLinks({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await mailMemberLinkWorkflow(container).run({
    input: {
      member_id: event.data.id,
      purpose: event.name === MEMBER_PASSWORD_FORGOTTEN ? "password_reset" : "email_verification",
      now: new Date().toISOString(),
    },
  });
}

export const config: SubscriberConfig = {
  event: [MEMBER_PASSWORD_FORGOTTEN, MEMBER_EMAIL_UNCONFIRMED],
  context: { subscriberId: "mail-member-links" },
};
