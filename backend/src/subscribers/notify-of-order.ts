import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { notifyOfParts } from "../notice/notify-of-parts";
import { TRANSFER_CONFIRMED } from "../workflows/transfer/transfer-events";

/** The sellers of an order are told that it is paid and waits to be packed. */
export default async function notifyOfOrder({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await notifyOfParts(container, event.data.order_id);
}

export const config: SubscriberConfig = {
  event: TRANSFER_CONFIRMED,
  context: { subscriberId: "notify-of-order" },
};
