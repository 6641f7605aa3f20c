import type { MedusaContainer } from "@medusajs/framework/types";
import { money } from "@lapak-lebak/domain/money";
import { readOrderView } from "../workflows/order/order-view";
import { notifySellerWorkflow } from "../workflows/notice/notify-seller";

/** Tells each seller of an order that their part is paid, or, if it was cancelled after that, that it must not be sent. */
export async function notifyOfParts(container: MedusaContainer, orderId: string): Promise<void> {
  const { order, parts, transfer } = await readOrderView(container, orderId);
  for (const part of parts) {
    const isCancelled = part.status === "cancelled" && transfer?.status === "confirmed";
    // What the seller cancelled they know already.
    if (part.cancellation || !(isCancelled || part.status === "new")) continue;
    const kind = isCancelled ? ("order_cancelled" as const) : ("order_new" as const);
    const data = {
      seller_order_id: part.id,
      display_id: order.display_id,
      items_count: part.items.reduce((sum, { quantity }) => sum + quantity, 0),
      total: money(part.total, order.currency_code),
    };
    await notifySellerWorkflow(container).run({
      input: { seller_id: part.seller.id, key: `${kind}:${part.id}`, content: { kind, data } },
    });
  }
}
