import Medusa, { FetchError } from "@medusajs/js-sdk";

const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } });

export const TRANSFER_STATUSES = ["awaiting", "confirmed", "expired", "cancelled"] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

/** A buyer's transfer. Amounts are integers of the currency's smallest unit. */
export interface Transfer {
  id: string;
  order_id: string;
  display_id: number | null;
  status: TransferStatus;
  currency: string;
  amount: number;
  unique_code: number;
  reference: string | null;
  buyer: { name: string; email: string | null };
  expires_at: string;
  confirmed_at: string | null;
}

/** A seller's part of an order. Amounts are integers of the currency's smallest unit. */
export interface SellerOrder {
  id: string;
  seller: { name: string; handle: string };
  status: string;
  service_name: string;
  carrier: string | null;
  tracking_number: string | null;
  shipping_total: number;
  total: number;
  currency: string;
  items: { line_item_id: string; title: string; variant_title: string | null; quantity: number }[];
}

export const PAGE_SIZE = 20;

export const listTransfers = (query: { status: TransferStatus; q: string; offset: number }) =>
  sdk.client.fetch<{ transfers: Transfer[]; count: number }>("/admin/transfers", {
    query: {
      status: query.status,
      offset: query.offset,
      limit: PAGE_SIZE,
      ...(query.q ? { q: query.q } : {}),
    },
  });

export const confirmTransfer = (id: string) =>
  sdk.client.fetch<{ transfer: Transfer }>(`/admin/transfers/${id}/confirm`, { method: "POST", body: {} });

export const listSellerOrders = (orderId: string) =>
  sdk.client.fetch<{ seller_orders: SellerOrder[] }>(`/admin/orders/${orderId}/seller-orders`);

export const shipSellerOrder = (id: string, shipment: { courier: string; tracking_number: string }) =>
  sdk.client.fetch(`/admin/seller-orders/${id}/ship`, { method: "POST", body: shipment });

/** The stable code of a refused request where the client lets it through, else its status. */
export function codeOf(error: unknown): string {
  if (error instanceof FetchError) return error.status === 409 ? "conflict" : String(error.status);
  return "unreachable";
}
