import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { transferReference } from "@lapak-lebak/domain/unique-code";
import { z } from "zod";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import type { TransferRecord } from "../../../modules/transfer/service";
import type { ListTransfersQuery } from "./transfer-queries";

/** A transfer as staff sees it. Amounts are integers of the currency's smallest unit. */
export interface TransferView {
  id: string;
  order_id: string;
  display_id: number | null;
  status: TransferRecord["status"];
  currency: string;
  base_amount: number;
  amount: number;
  unique_code: number;
  reference: string | null;
  buyer: { name: string; email: string | null };
  expires_at: string;
  confirmed_at: string | null;
  confirmed_by: string | null;
  created_at: string;
}

const orderShape = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  email: z.string().nullish(),
  shipping_address: z.object({ first_name: z.string().nullish(), last_name: z.string().nullish() }).nullish(),
});
type Order = z.infer<typeof orderShape>;

/**
 * Transfers of one status, those due first at the head; with `q` only those whose amount, unique code or order number
 * it is.
 */
export async function listTransfers(
  container: MedusaContainer,
  { status, q, limit, offset }: ListTransfersQuery,
): Promise<{ transfers: TransferView[]; count: number }> {
  const service = container.resolve<TransferModuleService>(TRANSFER_MODULE);
  const [rows, count] = await service.listAndCountTransfers(
    { status, ...(q ? await matching(container, q) : {}) },
    { order: { expires_at: status === "awaiting" ? "ASC" : "DESC" }, take: limit, skip: offset },
  );
  const orders = await readOrders(container, { id: rows.map(({ order_id }) => order_id) });
  return { transfers: rows.map((row) => transferView(row, orders.get(row.order_id))), count };
}

/** A transfer with its order's number and buyer. */
export async function readTransfer(container: MedusaContainer, id: string): Promise<TransferView> {
  const row = await container.resolve<TransferModuleService>(TRANSFER_MODULE).retrieveTransfer(id);
  const orders = await readOrders(container, { id: [row.order_id] });
  return transferView(row, orders.get(row.order_id));
}

/** "Rp125.037" and "125037" are the same amount; "LL-1042-037" names an order and a code. */
async function matching(container: MedusaContainer, q: string): Promise<Record<string, unknown>> {
  const reference = /^LL-(\d+)-(\d{3})$/i.exec(q);
  if (reference) {
    return { unique_code: Number(reference[2]), order_id: await orderIds(container, Number(reference[1])) };
  }
  const number = Number(q.replace(/[^0-9]/g, ""));
  if (!/\d/.test(q) || !Number.isSafeInteger(number)) return { id: [] };
  const ofOrder = await orderIds(container, number);
  return { $or: [{ amount: number }, { unique_code: number }, { order_id: ofOrder }] };
}

async function orderIds(container: MedusaContainer, displayId: number): Promise<string[]> {
  if (displayId > LARGEST_INTEGER_COLUMN) return [];
  return [...(await readOrders(container, { display_id: String(displayId) })).keys()];
}

const LARGEST_INTEGER_COLUMN = 2_147_483_647;

async function readOrders(
  container: MedusaContainer,
  filters: { id: string[] } | { display_id: string },
): Promise<Map<string, Order>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "email", "shipping_address.first_name", "shipping_address.last_name"],
    filters,
  });
  return new Map(
    z
      .array(orderShape)
      .parse(data)
      .map((order) => [order.id, order]),
  );
}

function transferView(row: TransferRecord, order: Order | undefined): TransferView {
  const { first_name, last_name } = order?.shipping_address ?? {};
  return {
    id: row.id,
    order_id: row.order_id,
    display_id: order?.display_id ?? null,
    status: row.status,
    currency: row.currency,
    base_amount: row.base_amount,
    amount: row.amount,
    unique_code: row.unique_code,
    reference: order ? transferReference(order.display_id, row.unique_code) : null,
    buyer: { name: [first_name, last_name].filter(Boolean).join(" "), email: order?.email ?? null },
    expires_at: new Date(row.expires_at).toISOString(),
    confirmed_at: row.confirmed_at ? new Date(row.confirmed_at).toISOString() : null,
    confirmed_by: row.confirmed_by,
    created_at: new Date(row.created_at).toISOString(),
  };
}
