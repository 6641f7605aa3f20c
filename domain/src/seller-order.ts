import { choicesFrom, permits, type TransitionTable } from "./transitions.js";

/** Every status of a seller's part of an order. */
export const SELLER_ORDER_STATUSES = [
  "awaiting_payment",
  "new",
  "packed",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
  "returned",
] as const;

/** Where a seller's part of an order stands. */
export type SellerOrderStatus = (typeof SELLER_ORDER_STATUSES)[number];

/** Who moves a seller's part of an order; `system` is a job or a workflow. */
export type SellerOrderActor = "buyer" | "seller" | "staff" | "system";

/**
 * The life of a seller's part of an order. Payment, once confirmed, makes it new; the seller packs and ships,
 * or staff for a seller who cannot use the screens. What is
 * not paid in time the system cancels. Once paid, only the seller, who has the goods, and staff can cancel, until it is
 * shipped. What was shipped can come back until the part is completed.
 */
export const sellerOrderTransitions: TransitionTable<SellerOrderStatus, SellerOrderActor> = [
  { from: "awaiting_payment", to: "new", by: ["system", "staff"] },
  { from: "awaiting_payment", to: "cancelled", by: ["system", "buyer", "staff"] },
  { from: "new", to: "packed", by: ["seller", "staff"] },
  { from: "new", to: "cancelled", by: ["seller", "staff"] },
  { from: "packed", to: "shipped", by: ["seller", "staff"] },
  { from: "packed", to: "cancelled", by: ["seller", "staff"] },
  { from: "shipped", to: "delivered", by: ["buyer", "staff", "system"] },
  { from: "shipped", to: "returned", by: ["seller", "staff"] },
  { from: "delivered", to: "completed", by: ["buyer", "staff", "system"] },
  { from: "delivered", to: "returned", by: ["seller", "staff"] },
];

/** Whether `by` may take a seller's part of an order from one status to another. */
export function canTransitionSellerOrder(
  from: SellerOrderStatus,
  to: SellerOrderStatus,
  by: SellerOrderActor,
): boolean {
  return permits(sellerOrderTransitions, from, to, by);
}

/** The statuses that `by` may choose for a seller's part of an order: the buttons of a screen. */
export function sellerOrderTransitionsFrom(
  from: SellerOrderStatus,
  by: SellerOrderActor,
): SellerOrderStatus[] {
  return choicesFrom(sellerOrderTransitions, from, by);
}
