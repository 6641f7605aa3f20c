import type { PlacedOrder } from "./placed-order";

/** What a payment session becomes by the last step of completing a cart. */
const AUTHORISED = ["pending_authorization", "authorized", "captured", "canceled"];

/**
 * Whether the completion of a cart broke off before its end: its last step, authorising the payment, has left no trace.
 * Such an order may lack reservations and payment, and nobody was told of it. What costs nothing has no payment.
 */
export function isInterrupted(order: {
  total: number;
  payment_sessions: readonly { status: string }[];
}): boolean {
  return order.total > 0 && !order.payment_sessions.some(({ status }) => AUTHORISED.includes(status));
}

/** The payment sessions of an order, whatever their status. */
export function sessionsOf(order: PlacedOrder) {
  return order.payment_collections?.flatMap(({ payment_sessions }) => payment_sessions ?? []) ?? [];
}
