import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendOrderMailWorkflow } from "../workflows/mail/send-order-mail";
import { SELLER_ORDER_CANCELLED } from "../workflows/order/seller-order-events";

/** The buyer is told that a parcel will not come, and what they get back. */
export default async function sellerOrderCancelled({
  event,
  container,
}: SubscriberArgs<{ order_id: string; seller_order_id: string }>): Promise<void> {
  const { order_id, seller_order_id } = event.data;
  await sendOrderMailWorkflow(container).run({
    input: { order_id, seller_order_id, event: "parcel-cancelled" },
  });
}

export const config: SubscriberConfig = {
  event: SELLER_ORDER_CANCELLED,
  context: { subscriberId: "mail-parcel-cancelled" },
};
