import { money, type Money } from "@lapak-lebak/domain/money";
import { sellerOrderTransitionsFrom, type SellerOrderStatus } from "@lapak-lebak/domain/seller-order";
import type { PictureView } from "../catalog/picture-views";
import type { OrderPartView, OrderView } from "../workflows/order/order-view";
import { buyerAddress, buyerName, buyerPlace, type BuyerAddress } from "./buyer-address";
import type { SellerOrderRow } from "./list-seller-orders";

/** One step in the life of a part. */
export interface SellerOrderStep {
  from: SellerOrderStatus | null;
  to: SellerOrderStatus;
  by: string;
  reason: string | null;
  /** ISO 8601. */
  at: string;
}

/** A seller's part of an order with everything needed to pack and send it. */
export interface SellerOrderView extends SellerOrderRow {
  items_total: Money;
  shipping_total: Money;
  service: string | null;
  items: {
    title: string;
    variant_title: string | null;
    sku: string | null;
    quantity: number;
    unit_price: Money;
    total: Money;
    picture: PictureView | null;
  }[];
  /** Null while nobody has paid, and once the part will not be sent: a seller has no use for it then. */
  address: BuyerAddress | null;
  courier: string | null;
  tracking_number: string | null;
  cancellation: { reason: string; note: string | null } | null;
  refund_due: Money | null;
  history: SellerOrderStep[];
  /** What the seller may do next: the buttons. */
  next: SellerOrderStatus[];
}

const WITHOUT_ADDRESS: readonly SellerOrderStatus[] = ["awaiting_payment", "cancelled"];

/** Whether a seller may see where a part goes. */
export function showsAddress(status: SellerOrderStatus): boolean {
  return !WITHOUT_ADDRESS.includes(status);
}

/** What a seller is shown of their part. */
export function sellerOrderView(
  { order, transfer }: OrderView,
  part: OrderPartView,
  { history, pictures }: { history: SellerOrderStep[]; pictures: ReadonlyMap<string, PictureView> },
): SellerOrderView {
  const amount = (units: number) => money(units, order.currency_code);
  const address = order.shipping_address;
  return {
    id: part.id,
    display_id: order.display_id,
    status: part.status,
    placed_at: order.created_at.toISOString(),
    buyer_name: buyerName(address),
    place: buyerPlace(address),
    items_count: part.items.reduce((sum, { quantity }) => sum + quantity, 0),
    total: amount(part.total),
    items_total: amount(part.items_total),
    shipping_total: amount(part.shipping_total),
    service: part.service,
    service_name: part.service_name,
    pay_by:
      part.status === "awaiting_payment" && transfer ? new Date(transfer.expires_at).toISOString() : null,
    items: part.items.map(({ title, variant_title, sku, quantity, unit_price, total, product_id }) => ({
      ...{ title, variant_title, sku, quantity },
      unit_price: amount(unit_price),
      total: amount(total),
      picture: pictures.get(product_id ?? "") ?? null,
    })),
    address: address && showsAddress(part.status) ? buyerAddress(address) : null,
    courier: part.carrier,
    tracking_number: part.tracking_number,
    cancellation: part.cancellation,
    refund_due: part.refund_due === null ? null : amount(part.refund_due),
    history,
    next: sellerOrderTransitionsFrom(part.status, "seller"),
  };
}
