import type { CancellationReason } from "@lapak-lebak/domain/cancellation-reasons";
import type { CurrencyCode } from "@lapak-lebak/domain/currency";
import { money, sum } from "@lapak-lebak/domain/money";
import {
  canTransitionSellerOrder,
  type SellerOrderActor,
  type SellerOrderStatus,
} from "@lapak-lebak/domain/seller-order";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { lockStatus, transactionOf, transitionRefused } from "../../database/lock-status";
import { SellerOrder } from "./models/seller-order";
import { SellerOrderEvent } from "./models/seller-order-event";
import { SellerOrderItem } from "./models/seller-order-item";

export type SellerOrderRecord = InferTypeOf<typeof SellerOrder>;

/** A seller's part of an order as it is made. Amounts are integers of the currency's smallest unit. */
export interface NewSellerOrder {
  order_id: string;
  seller_id: string;
  currency: CurrencyCode;
  status: Extract<SellerOrderStatus, "awaiting_payment" | "new">;
  shipping_method_id: string | null;
  service: string | null;
  shipping_total: number;
  items: { line_item_id: string; quantity: number; unit_price: number; total: number }[];
}

export interface SellerOrderStatusChange {
  id: string;
  to: SellerOrderStatus;
  by: SellerOrderActor;
  /** Id of a member or user, or the name of a job. */
  actor?: string | null;
  reason?: string | null;
  carrier?: string;
  tracking_number?: string;
  now: Date;
}

/** A part that is paid and will not be sent. */
export interface PaidPartCancellation {
  id: string;
  by: SellerOrderActor;
  /** Id of the member or user. */
  actor: string;
  reason: CancellationReason;
  note: string | null;
  now: Date;
}

/** The parts of orders by seller, and their histories. */
export default class SellerOrderModuleService extends MedusaService({
  SellerOrder,
  SellerOrderItem,
  SellerOrderEvent,
}) {
  /**
   * Makes the parts of an order. Safe to repeat: a part that exists already is left as it is. The whole order is locked
   * meanwhile, so that a subscriber and a job that split it at once make each part once.
   *
   * @returns the parts that were made just now
   */
  @InjectTransactionManager()
  async ensureSellerOrders(
    parts: NewSellerOrder[],
    now: Date,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<SellerOrderRecord[]> {
    const orderIds = [...new Set(parts.map((part) => part.order_id))].sort();
    for (const orderId of orderIds) {
      await transactionOf(sharedContext).execute("SELECT pg_advisory_xact_lock(hashtext(?))", [
        `seller_order:${orderId}`,
      ]);
    }
    const existing = await this.listSellerOrders(
      { order_id: orderIds },
      { select: ["id", "order_id", "seller_id"] },
      sharedContext,
    );
    const known = new Set(existing.map((part) => `${part.order_id} ${part.seller_id}`));
    const missing = parts.filter((part) => !known.has(`${part.order_id} ${part.seller_id}`));
    const created: string[] = [];
    for (const { items, ...part } of missing) {
      const itemsTotal = sum(
        items.map((item) => money(item.total, part.currency)),
        part.currency,
      ).amount;
      const row = await this.createSellerOrders(
        { ...part, items_total: itemsTotal, total: itemsTotal + part.shipping_total },
        sharedContext,
      );
      await this.createSellerOrderItems(
        items.map((item) => ({ ...item, seller_order_id: row.id })),
        sharedContext,
      );
      await this.createSellerOrderEvents(
        {
          seller_order_id: row.id,
          from_status: null,
          to_status: part.status,
          by: "system",
          occurred_at: now,
        },
        sharedContext,
      );
      created.push(row.id);
    }
    if (created.length === 0) return [];
    return await this.listSellerOrders({ id: created }, { take: created.length }, sharedContext);
  }

  /**
   * Moves a part through the domain's table of transitions and records the step.
   *
   * @returns the part, and the status that it had
   * @throws MedusaError NOT_FOUND, or NOT_ALLOWED when the table does not permit the step
   */
  @InjectTransactionManager()
  async changeSellerOrderStatus(
    { id, to, by, actor = null, reason = null, carrier, tracking_number, now }: SellerOrderStatusChange,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ sellerOrder: SellerOrderRecord; from: SellerOrderStatus }> {
    const from = await lockStatus<SellerOrderStatus>("seller_order", id, sharedContext);
    if (!canTransitionSellerOrder(from, to, by)) throw transitionRefused("seller_order", from, to, by);
    await this.createSellerOrderEvents(
      { seller_order_id: id, from_status: from, to_status: to, by, actor, reason, occurred_at: now },
      sharedContext,
    );
    const sellerOrder = await this.updateSellerOrders(
      {
        id,
        status: to,
        ...(carrier === undefined ? {} : { carrier }),
        ...(tracking_number === undefined ? {} : { tracking_number }),
      },
      sharedContext,
    );
    return { sellerOrder, from };
  }

  /** How many parts a seller has of each status. */
  @InjectTransactionManager()
  async countByStatus(
    sellerId: string,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<Record<SellerOrderStatus, number>> {
    const rows = await transactionOf(sharedContext).execute<{ status: SellerOrderStatus; count: string }[]>(
      `SELECT status, count(*) AS count FROM seller_order WHERE seller_id = ? AND deleted_at IS NULL GROUP BY status`,
      [sellerId],
    );
    const counted = new Map(rows.map(({ status, count }) => [status, Number(count)]));
    const each = (status: SellerOrderStatus) => counted.get(status) ?? 0;
    return {
      awaiting_payment: each("awaiting_payment"),
      new: each("new"),
      packed: each("packed"),
      shipped: each("shipped"),
      delivered: each("delivered"),
      completed: each("completed"),
      cancelled: each("cancelled"),
      returned: each("returned"),
    };
  }

  /**
   * Cancels a part that was paid, with its reason, and writes down that its whole amount is owed to the buyer.
   *
   * @returns the part, and the status that it had
   * @throws MedusaError NOT_FOUND, or NOT_ALLOWED when the table does not permit the step; nobody has paid for a part that
   *   awaits its payment, so that it is not cancelled here
   */
  @InjectTransactionManager()
  async cancelPaidPart(
    { id, by, actor, reason, note, now }: PaidPartCancellation,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ sellerOrder: SellerOrderRecord; from: SellerOrderStatus }> {
    const before = await lockStatus<SellerOrderStatus>("seller_order", id, sharedContext);
    if (before === "awaiting_payment") throw transitionRefused("seller_order", before, "cancelled", by);
    const { sellerOrder, from } = await this.changeSellerOrderStatus(
      { id, to: "cancelled", by, actor, reason, now },
      sharedContext,
    );
    const cancelled = await this.updateSellerOrders(
      { id, cancel_reason: reason, cancel_note: note, refund_due: sellerOrder.total },
      sharedContext,
    );
    return { sellerOrder: cancelled, from };
  }

  /** Refused: a history is only added to. */
  override updateSellerOrderEvents = refuseToRewriteHistory;
  override deleteSellerOrderEvents = refuseToRewriteHistory;
  override softDeleteSellerOrderEvents = refuseToRewriteHistory;
}

function refuseToRewriteHistory(..._anything: unknown[]): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The history of an order is only added to.",
    "append_only",
  );
}
