import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { AuthWorkflowEvents } from "@medusajs/framework/utils";
import { mailStaffPasswordLinkWorkflow } from "../workflows/staff/mail-staff-password-link";

/** Staff gets the link for a new password by mail; those who sell have links of their own. */
export default async function staffPasswordForgotten({
  event: { data },
  container,
}: SubscriberArgs<{ entity_id: string; actor_type: string; token: string }>): Promise<void> {
  if (data.actor_type !== "user") return;
  await mailStaffPasswordLinkWorkflow(container).run({
    input: { email: data.entity_id, token: data.token, now: new Date().toISOString() },
  });
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "mail-staff-password-link" },
};
