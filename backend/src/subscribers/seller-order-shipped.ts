import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendOrderMailWorkflow } from "../workflows/mail/send-order-mail";
import { SELLER_ORDER_SHIPPED } from "../workflows/order/seller-order-events";

/** The buyer is told that a parcel is on its way. */
export default async function sellerOrderShipped({
  event,
  container,
}: SubscriberArgs<{ order_id: string; seller_order_id: string }>): Promise<void> {
  const { order_id, seller_order_id } = event.data;
  await sendOrderMailWorkflow(container).run({
    input: { order_id, seller_order_id, event: "order-shipped" },
  });
}

export const config: SubscriberConfig = {
  event: SELLER_ORDER_SHIPPED,
  context: { subscriberId: "mail-order-shipped" },
};
