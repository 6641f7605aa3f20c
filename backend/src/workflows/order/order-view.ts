import { DEFAULT_MARKET, marketOf, MARKETS, type Market } from "@lapak-lebak/domain/market";
import type { SellerOrderStatus } from "@lapak-lebak/domain/seller-order";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { ORDER_LINK_MODULE } from "../../modules/order-link";
import type OrderLinkModuleService from "../../modules/order-link/service";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type SellerOrderModuleService from "../../modules/seller-order/service";
import { TRANSFER_MODULE } from "../../modules/transfer";
import type TransferModuleService from "../../modules/transfer/service";
import type { TransferRecord } from "../../modules/transfer/service";
import { readPlacedOrder, type PlacedOrder } from "./placed-order";

/** One seller's part of an order with what a reader wants to know of it. Amounts in the currency's smallest unit. */
export interface OrderPartView {
  id: string;
  seller: { id: string; handle: string; name: string; kecamatan: string };
  status: SellerOrderStatus;
  service: string | null;
  /** The shipping method's name, as the buyer chose it. */
  service_name: string;
  carrier: string | null;
  tracking_number: string | null;
  /** Why it was cancelled after it was paid. */
  cancellation: { reason: string; note: string | null } | null;
  /** What the buyer is owed since then. */
  refund_due: number | null;
  items_total: number;
  shipping_total: number;
  total: number;
  items: {
    line_item_id: string;
    product_id: string | null;
    handle: string | null;
    title: string;
    variant_title: string | null;
    sku: string | null;
    quantity: number;
    unit_price: number;
    total: number;
  }[];
}

/** A placed order, its parts in the order of their sellers' names, how it is to be paid, and its link. */
export interface OrderView {
  order: PlacedOrder;
  market: Market;
  parts: OrderPartView[];
  transfer: TransferRecord | null;
  /** Null until the order has been split. */
  token: string | null;
}

/** Reads an order with its parts. @throws MedusaError NOT_FOUND (`order_not_found`). */
export async function readOrderView(container: MedusaContainer, orderId: string): Promise<OrderView> {
  const order = await readPlacedOrder(container, orderId);
  const [parts, [transfer], [link]] = await Promise.all([
    readParts(container, order),
    container
      .resolve<TransferModuleService>(TRANSFER_MODULE)
      .listTransfers({ order_id: orderId }, { take: 1 }),
    container
      .resolve<OrderLinkModuleService>(ORDER_LINK_MODULE)
      .listOrderLinks({ order_id: orderId }, { take: 1 }),
  ]);
  return {
    order,
    market: marketOfOrder(order),
    parts,
    transfer: transfer ?? null,
    token: link?.token ?? null,
  };
}

/** The market that an order was placed in: what the cart said, if the currency agrees, else the currency's first. */
export function marketOfOrder(order: Pick<PlacedOrder, "metadata" | "currency_code">): Market {
  const said = marketOf(String(order.metadata?.market));
  if (said?.currency === order.currency_code) return said;
  const first = MARKETS.find((market) => market.currency === order.currency_code) ?? marketOf(DEFAULT_MARKET);
  if (!first) throw new RangeError("the table of markets lacks the default market");
  return first;
}

const sellerRow = z.object({ id: z.string(), handle: z.string(), name: z.string(), kecamatan: z.string() });

async function readParts(container: MedusaContainer, order: PlacedOrder): Promise<OrderPartView[]> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const rows = await sellerOrders.listSellerOrders({ order_id: order.id }, { relations: ["items"] });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "handle", "name", "kecamatan"],
    filters: { id: rows.map((row) => row.seller_id) },
  });
  const sellers = new Map(
    z
      .array(sellerRow)
      .parse(data)
      .map((seller) => [seller.id, seller]),
  );
  const lines = new Map(order.items.map((item) => [item.id, item]));
  const parts = rows.map((row) => ({
    id: row.id,
    seller: sellers.get(row.seller_id) ?? { id: row.seller_id, handle: "", name: "", kecamatan: "" },
    status: row.status,
    service: row.service,
    service_name: order.shipping_methods.find(({ id }) => id === row.shipping_method_id)?.name ?? "",
    carrier: row.carrier,
    tracking_number: row.tracking_number,
    cancellation: row.cancel_reason ? { reason: row.cancel_reason, note: row.cancel_note } : null,
    refund_due: row.refund_due,
    items_total: row.items_total,
    shipping_total: row.shipping_total,
    total: row.total,
    items: row.items.map((item) => {
      const line = lines.get(item.line_item_id);
      return {
        line_item_id: item.line_item_id,
        product_id: line?.product_id ?? null,
        handle: line?.product_handle ?? null,
        title: line?.product_title ?? line?.title ?? "",
        variant_title: line?.variant_title ?? null,
        sku: line?.variant_sku ?? null,
        quantity: item.quantity,
        unit_price: item.unit_price,
        total: item.total,
      };
    }),
  }));
  return parts
    .map((part) => ({ ...part, items: part.items.sort((a, b) => a.title.localeCompare(b.title, "id")) }))
    .sort((a, b) => a.seller.name.localeCompare(b.seller.name, "id"));
}
