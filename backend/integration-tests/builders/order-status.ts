/** The body of GET /store/order-status/:token, as far as tests look at it. */
export interface OrderStatusBody {
  code?: string;
  order: {
    display_id: number;
    status: string;
    market: string;
    currency: string;
    total: number;
    items_total: number;
    shipping_total: number;
    email_masked: string;
    address: { province: string | null; kecamatan: string | null };
    transfer: {
      amount: number;
      unique_code: number;
      reference: string;
      status: string;
      expires_at: string;
    } | null;
    parcels: {
      id: string;
      seller: { name: string; kecamatan: { name: string } };
      status: string;
      service: string;
      shipping: number;
      subtotal: number;
      items: { title: string; quantity: number; unit_price: number; total: number }[];
      tracking: { carrier: string; number: string } | null;
    }[];
  };
}
