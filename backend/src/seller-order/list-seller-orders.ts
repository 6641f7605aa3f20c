import { isCurrencyCode, type CurrencyCode } from "@lapak-lebak/domain/currency";
import { money, type Money } from "@lapak-lebak/domain/money";
import type { SellerOrderStatus } from "@lapak-lebak/domain/seller-order";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type SellerOrderModuleService from "../modules/seller-order/service";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { buyerName, buyerPlace } from "./buyer-address";

/** A seller's part of an order, as a list shows it. */
export interface SellerOrderRow {
  id: string;
  /** The order's number as buyers see it. */
  display_id: number;
  status: SellerOrderStatus;
  /** ISO 8601. */
  placed_at: string;
  buyer_name: string;
  place: string;
  items_count: number;
  total: Money;
  /** The shipping method's name, as the buyer chose it. */
  service_name: string;
  /** ISO 8601; null once it is paid or cancelled. */
  pay_by: string | null;
}

const text = z.string().nullish();
const orderRow = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  created_at: z.coerce.date(),
  shipping_address: z
    .object({
      ...{ first_name: text, last_name: text, city: text, country_code: text },
      metadata: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
  shipping_methods: z.array(z.object({ id: z.string(), name: z.string() })),
});

const ORDER_FIELDS = [
  ...["id", "display_id", "created_at", "shipping_methods.id", "shipping_methods.name"],
  ...["first_name", "last_name", "city", "country_code", "metadata"].map(
    (column) => `shipping_address.${column}`,
  ),
];

/** One page of a seller's parts of orders, the newest first, with how many there are of each status. */
export async function listSellerOrders(
  container: MedusaContainer,
  sellerId: string,
  { status, limit, offset }: { status?: SellerOrderStatus[]; limit: number; offset: number },
): Promise<{ items: SellerOrderRow[]; count: number; counts: Record<SellerOrderStatus, number> }> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [[rows, count], counts] = await Promise.all([
    service.listAndCountSellerOrders(
      { seller_id: sellerId, ...(status?.length ? { status } : {}) },
      { relations: ["items"], order: { created_at: "DESC", id: "DESC" }, take: limit, skip: offset },
    ),
    service.countByStatus(sellerId),
  ]);
  const orderIds = [...new Set(rows.map(({ order_id }) => order_id))];
  const awaited = rows.filter((row) => row.status === "awaiting_payment").map(({ order_id }) => order_id);
  const [orders, deadlines] = await Promise.all([
    readOrders(container, orderIds),
    readDeadlines(container, awaited),
  ]);
  const items = rows.flatMap((row): SellerOrderRow[] => {
    const order = orders.get(row.order_id);
    if (!order) return [];
    return [
      {
        id: row.id,
        display_id: order.display_id,
        status: row.status,
        placed_at: order.created_at.toISOString(),
        buyer_name: buyerName(order.shipping_address),
        place: buyerPlace(order.shipping_address),
        items_count: row.items.reduce((sum, { quantity }) => sum + quantity, 0),
        total: money(row.total, currencyOfPart(row.currency)),
        service_name: order.shipping_methods.find(({ id }) => id === row.shipping_method_id)?.name ?? "",
        pay_by: deadlines.get(row.order_id)?.toISOString() ?? null,
      },
    ];
  });
  return { items, count, counts };
}

/** The currency of a part. @throws MedusaError UNEXPECTED_STATE for one that the shop does not have (any more) */
export function currencyOfPart(code: string): CurrencyCode {
  if (isCurrencyCode(code)) return code;
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `"${code}" is not a currency of the shop.`);
}

async function readOrders(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return new Map<string, z.infer<typeof orderRow>>();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: ids } });
  return new Map(
    z
      .array(orderRow)
      .parse(data)
      .map((order) => [order.id, order]),
  );
}

async function readDeadlines(container: MedusaContainer, orderIds: string[]): Promise<Map<string, Date>> {
  if (orderIds.length === 0) return new Map();
  const transfers = await container
    .resolve<TransferModuleService>(TRANSFER_MODULE)
    .listTransfers(
      { order_id: orderIds, status: "awaiting" },
      { select: ["order_id", "expires_at"], take: orderIds.length },
    );
  return new Map(transfers.map(({ order_id, expires_at }) => [order_id, new Date(expires_at)]));
}
