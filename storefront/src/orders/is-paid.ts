import type { Order } from "@/backend/schemas/order";

/** Whether the buyer's money has arrived; it is still so when the order has been given up since. */
export function isPaid({ transfer }: Pick<Order, "transfer">): boolean {
  return transfer?.status === "confirmed";
}
