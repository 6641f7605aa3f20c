import type { SellerOrderStatus } from "@lapak-lebak/domain/seller-order";
import type { TransferStatus } from "../../modules/transfer/service";

/** Where an order stands as a whole, for its buyer. */
export type OrderStatus = "awaiting_payment" | "paid" | "shipped" | "delivered" | "cancelled" | "expired";

const ON_THE_WAY: readonly SellerOrderStatus[] = ["shipped", "delivered", "completed", "returned"];
const ARRIVED: readonly SellerOrderStatus[] = ["delivered", "completed", "returned"];

/**
 * The status of a whole order: that of its payment until it is paid, then the least advanced of its parcels. A parcel
 * that was cancelled alone does not hold the others back.
 */
export function orderStatus(order: {
  /** Whether core has cancelled the order. */
  cancelled: boolean;
  transfer: TransferStatus | null;
  parts: readonly SellerOrderStatus[];
}): OrderStatus {
  if (order.transfer === "expired") return "expired";
  if (order.cancelled || order.transfer === "cancelled") return "cancelled";
  const parts = order.parts.filter((status) => status !== "cancelled");
  if (order.parts.length > 0 && parts.length === 0) return "cancelled";
  if (order.transfer === "awaiting" || parts.length === 0 || parts.includes("awaiting_payment")) {
    return "awaiting_payment";
  }
  if (parts.every((status) => ARRIVED.includes(status))) return "delivered";
  return parts.every((status) => ON_THE_WAY.includes(status)) ? "shipped" : "paid";
}
