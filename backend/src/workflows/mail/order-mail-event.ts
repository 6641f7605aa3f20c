/** The events of an order that its buyer is written about; the names of mails in logs and in the outbox. */
export const ORDER_MAIL_EVENTS = [
  "order-placed",
  "payment-received",
  "order-shipped",
  "order-cancelled",
  "parcel-cancelled",
] as const;

/** One of {@link ORDER_MAIL_EVENTS}. */
export type OrderMailEvent = (typeof ORDER_MAIL_EVENTS)[number];

/** Which mail is due: of which order, about what, and for `order-shipped` and `parcel-cancelled` about which seller's parcel. */
export interface OrderMailRequest {
  order_id: string;
  event: OrderMailEvent;
  seller_order_id?: string;
}
