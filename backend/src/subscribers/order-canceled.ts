import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { notifyOfParts } from "../notice/notify-of-parts";
import { sendOrderMailWorkflow } from "../workflows/mail/send-order-mail";
import { closeCancelledOrderWorkflow } from "../workflows/order/close-cancelled-order";

/** An order that core has cancelled is closed in our own modules, its sellers are told, and its buyer is written to. Safe to repeat. */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const order_id = event.data.id;
  await closeCancelledOrderWorkflow(container).run({ input: { order_id, now: new Date().toISOString() } });
  await notifyOfParts(container, order_id);
  await sendOrderMailWorkflow(container).run({ input: { order_id, event: "order-cancelled" } });
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "close-cancelled-order" },
};
