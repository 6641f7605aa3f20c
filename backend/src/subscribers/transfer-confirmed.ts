import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendOrderMailWorkflow } from "../workflows/mail/send-order-mail";
import { TRANSFER_CONFIRMED } from "../workflows/transfer/transfer-events";

/** The buyer is told that their money has arrived. */
export default async function transferConfirmed({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  const { order_id } = event.data;
  await sendOrderMailWorkflow(container).run({ input: { order_id, event: "payment-received" } });
}

export const config: SubscriberConfig = {
  event: TRANSFER_CONFIRMED,
  context: { subscriberId: "mail-payment-received" },
};
