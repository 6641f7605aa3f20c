/** Emitted when a seller's parcel is on its way; data is `{ order_id, seller_order_id }`. */
export const SELLER_ORDER_SHIPPED = "seller_order.shipped";
