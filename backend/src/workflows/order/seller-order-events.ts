/** Emitted when a seller's parcel is on its way; data is `{ order_id, seller_order_id }`. */
export const SELLER_ORDER_SHIPPED = "seller_order.shipped";

/** Emitted when a paid part is cancelled by its seller or by staff; data is `{ order_id, seller_order_id }`. */
export const SELLER_ORDER_CANCELLED = "seller_order.cancelled";
