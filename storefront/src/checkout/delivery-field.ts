/** The name of the radio buttons that choose how a seller's parcel is sent. */
export function deliveryField(seller: { handle: string }): string {
  return `delivery-${seller.handle}`;
}
