/** Emitted when staff has confirmed a transfer; data is `{ order_id, transfer_id }`. */
export const TRANSFER_CONFIRMED = "transfer.confirmed";
