import { SELLER_ORDER_STATUSES } from "@lapak-lebak/domain/seller-order";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { readPictures } from "../catalog/read-pictures";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type SellerOrderModuleService from "../modules/seller-order/service";
import { readOrderView, type OrderPartView, type OrderView } from "../workflows/order/order-view";
import { sellerOrderView, type SellerOrderStep, type SellerOrderView } from "./seller-order-view";

/** A part that is a seller's own, with the order around it. */
export interface OwnPart {
  order: OrderView;
  part: OrderPartView;
}

const status = z.enum(SELLER_ORDER_STATUSES);

/**
 * A seller's own part of an order.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`), also for the part of somebody else
 */
export async function readOwnPart(
  container: MedusaContainer,
  sellerId: string,
  partId: string,
): Promise<OwnPart> {
  const order = await readOrderView(container, await orderOfOwnPart(container, sellerId, partId));
  const part = order.parts.find(({ id }) => id === partId);
  if (!part) throw notFound();
  return { order, part };
}

/**
 * The id of the order that a seller's own part belongs to.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`), also for the part of somebody else
 */
export async function orderOfOwnPart(
  container: MedusaContainer,
  sellerId: string,
  partId: string,
): Promise<string> {
  const [row] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ id: partId, seller_id: sellerId }, { select: ["order_id"], take: 1 });
  if (!row) throw notFound();
  return row.order_id;
}

/** What a seller is shown of their own part. @throws as {@link readOwnPart} */
export async function readSellerOrder(
  container: MedusaContainer,
  sellerId: string,
  partId: string,
): Promise<SellerOrderView> {
  const { order, part } = await readOwnPart(container, sellerId, partId);
  const productIds = part.items.flatMap(({ product_id }) => product_id ?? []);
  const [history, pictures] = await Promise.all([
    readHistory(container, partId),
    readPictures(container, productIds, "id"),
  ]);
  return sellerOrderView(order, part, { history, pictures });
}

async function readHistory(container: MedusaContainer, partId: string): Promise<SellerOrderStep[]> {
  const events = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrderEvents(
      { seller_order_id: partId },
      { order: { occurred_at: "ASC", created_at: "ASC" }, take: null },
    );
  return events.map(({ from_status, to_status, by, reason, occurred_at }) => ({
    from: from_status === null ? null : status.parse(from_status),
    to: status.parse(to_status),
    by,
    reason,
    at: new Date(occurred_at).toISOString(),
  }));
}

const notFound = () =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such part.", "seller_order_not_found");
