import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendOrderMailWorkflow } from "../workflows/mail/send-order-mail";
import { splitOrderWorkflow } from "../workflows/order/split-order";

/** A placed order is split by seller, gets its transfer and its link, and its buyer is written to. Safe to repeat. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const order_id = event.data.id;
  await splitOrderWorkflow(container).run({ input: { order_id, now: new Date().toISOString() } });
  await sendOrderMailWorkflow(container).run({ input: { order_id, event: "order-placed" } });
}

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "split-order" } };
