import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { PAYMENT_PROVIDER_ID } from "../../provider-ids";
import { ORDER_MAIL_EVENTS, type OrderMailRequest } from "../mail/order-mail-event";
import type { InterruptedOrder } from "./discard-interrupted-order";

/*
 * What a process that died half-way has left undone. These reads join our tables with core's in SQL, which the query
 * layer cannot: it has no "where nothing is linked". They only read; workflows do the writing. Nothing younger than
 * `until` is looked at: it is still being worked on.
 */

/** Rows that one run takes up at most; the next run goes on. */
const BATCH = 100;
const DAYS_LOOKED_BACK = 30;
/** A mail about what happened longer ago than this would confuse more than it tells. */
const DAYS_OF_MAIL = 2;

/** An order whose payment has been authorised, or waits for its transfer: the last step of completing its cart was done. */
const WAS_COMPLETED = `EXISTS (
  SELECT 1 FROM order_payment_collection c JOIN payment_session p ON p.payment_collection_id = c.payment_collection_id
   WHERE c.order_id = o.id AND c.deleted_at IS NULL AND p.deleted_at IS NULL AND p.status NOT IN ('pending', 'error'))`;

/**
 * Orders of the shop (drafts of staff name no market) whose carts were being completed when the process died. The cart
 * and the payment are null where the two were not linked yet.
 */
export async function interruptedOrders(
  container: MedusaContainer,
  until: Date,
): Promise<InterruptedOrder[]> {
  const rows = await select(
    container,
    `SELECT o.id AS order_id, c.cart_id, p.payment_collection_id FROM "order" o
      JOIN order_summary s ON s.order_id = o.id AND s.deleted_at IS NULL
      LEFT JOIN order_cart c ON c.order_id = o.id AND c.deleted_at IS NULL
      LEFT JOIN order_payment_collection p ON p.order_id = o.id AND p.deleted_at IS NULL
      WHERE o.status = 'pending' AND o.deleted_at IS NULL AND NOT o.is_draft_order AND o.metadata ->> 'market' IS NOT NULL
        AND o.created_at BETWEEN :until::timestamptz - make_interval(days => ${DAYS_LOOKED_BACK}) AND :until
        AND (s.totals ->> 'original_order_total')::numeric > 0 AND NOT ${WAS_COMPLETED}
        AND NOT EXISTS (SELECT 1 FROM order_link l WHERE l.order_id = o.id)
      LIMIT ${BATCH}`,
    until,
  );
  return z
    .array(
      z.object({
        order_id: z.string(),
        cart_id: z.string().nullable(),
        payment_collection_id: z.string().nullable(),
      }),
    )
    .parse(rows);
}

/** Placed orders that lack their parts by seller, their link, or the transfer that they are to be paid by. */
export async function unsplitOrders(container: MedusaContainer, until: Date): Promise<string[]> {
  const rows = await select(
    container,
    `SELECT o.id AS order_id FROM "order" o
      WHERE o.status = 'pending' AND o.deleted_at IS NULL AND NOT o.is_draft_order
        AND o.created_at BETWEEN :until::timestamptz - make_interval(days => ${DAYS_LOOKED_BACK}) AND :until
        AND ${WAS_COMPLETED}
        AND (NOT EXISTS (SELECT 1 FROM seller_order s WHERE s.order_id = o.id AND s.deleted_at IS NULL)
          OR NOT EXISTS (SELECT 1 FROM order_link l WHERE l.order_id = o.id AND l.deleted_at IS NULL)
          OR (NOT EXISTS (SELECT 1 FROM transfer t WHERE t.order_id = o.id AND t.deleted_at IS NULL)
            AND EXISTS (SELECT 1 FROM order_payment_collection c
                          JOIN payment_session p ON p.payment_collection_id = c.payment_collection_id
                         WHERE c.order_id = o.id AND p.provider_id = '${PAYMENT_PROVIDER_ID}' AND p.deleted_at IS NULL)))
      ORDER BY o.created_at LIMIT ${BATCH}`,
    until,
  );
  return rows.map(({ order_id }) => order_id);
}

/** Transfers that were confirmed, but whose parts or payment did not follow. */
export async function unsettledConfirmations(
  container: MedusaContainer,
  until: Date,
): Promise<UnsettledTransfer[]> {
  return await select(
    container,
    `SELECT t.order_id, t.payment_session_id, t.confirmed_by FROM transfer t
      LEFT JOIN payment p ON p.payment_session_id = t.payment_session_id AND p.deleted_at IS NULL
      WHERE t.status = 'confirmed' AND t.confirmed_at <= :until AND t.deleted_at IS NULL
        AND ((t.payment_session_id IS NOT NULL AND p.captured_at IS NULL)
          OR EXISTS (SELECT 1 FROM seller_order s WHERE s.order_id = t.order_id AND s.status = 'awaiting_payment'))
      LIMIT ${BATCH}`,
    until,
  );
}

/** Transfers that have expired, but whose orders are not cancelled. */
export async function unsettledExpiries(
  container: MedusaContainer,
  until: Date,
): Promise<UnsettledTransfer[]> {
  return await select(
    container,
    `SELECT t.order_id, t.payment_session_id, t.confirmed_by FROM transfer t JOIN "order" o ON o.id = t.order_id
      WHERE t.status = 'expired' AND t.updated_at <= :until AND o.status <> 'canceled' AND t.deleted_at IS NULL
      LIMIT ${BATCH}`,
    until,
  );
}

/** Orders that core has cancelled, but of which something is still open here. */
export async function unclosedCancellations(container: MedusaContainer, until: Date): Promise<string[]> {
  const rows = await select(
    container,
    `SELECT o.id AS order_id FROM "order" o
      WHERE o.status = 'canceled' AND o.canceled_at <= :until
        AND (EXISTS (SELECT 1 FROM transfer t WHERE t.order_id = o.id AND t.status = 'awaiting')
          OR EXISTS (SELECT 1 FROM seller_order s
                      WHERE s.order_id = o.id AND s.status IN ('awaiting_payment', 'new', 'packed')))
      LIMIT ${BATCH}`,
    until,
  );
  return rows.map(({ order_id }) => order_id);
}

/** Paid parts that were cancelled, but whose goods are still reserved, or whose amount is not credited. */
export async function unsettledPartCancellations(
  container: MedusaContainer,
  until: Date,
): Promise<{ order_id: string; seller_order_id: string }[]> {
  const rows = await select(
    container,
    `SELECT s.order_id, s.id AS seller_order_id FROM seller_order s JOIN "order" o ON o.id = s.order_id
      WHERE s.status = 'cancelled' AND s.refund_due IS NOT NULL AND s.updated_at <= :until AND s.deleted_at IS NULL
        AND (EXISTS (SELECT 1 FROM seller_order_item i JOIN reservation_item r ON r.line_item_id = i.line_item_id
                      WHERE i.seller_order_id = s.id AND r.deleted_at IS NULL)
          OR (o.status <> 'canceled' AND NOT EXISTS (SELECT 1 FROM order_credit_line c
                      WHERE c.order_id = s.order_id AND c.reference_id = s.id AND c.deleted_at IS NULL)))
      LIMIT ${BATCH}`,
    until,
  );
  return z.array(z.object({ order_id: z.string(), seller_order_id: z.string() })).parse(rows);
}

/** Mails that are due and have not been sent. After each failure the next attempt waits twice as long, up to an hour. */
export async function mailsDue(container: MedusaContainer, until: Date): Promise<OrderMailRequest[]> {
  const rows = await select(
    container,
    `WITH due AS (
       SELECT order_id, 'order-placed' AS event, NULL AS seller_order_id, created_at AS since
         FROM transfer WHERE status = 'awaiting' AND deleted_at IS NULL
       UNION ALL SELECT order_id, 'payment-received', NULL, confirmed_at FROM transfer WHERE status = 'confirmed'
       UNION ALL SELECT o.id, 'order-cancelled', NULL, o.canceled_at FROM "order" o
         JOIN order_link l ON l.order_id = o.id WHERE o.status = 'canceled'
       UNION ALL SELECT order_id, 'order-shipped', id, updated_at FROM seller_order WHERE status = 'shipped'
       UNION ALL SELECT order_id, 'parcel-cancelled', id, updated_at FROM seller_order
         WHERE status = 'cancelled' AND refund_due IS NOT NULL)
     SELECT order_id, event, seller_order_id FROM due
       CROSS JOIN LATERAL (
         SELECT count(*) AS attempts, max(n.created_at) AS latest, COALESCE(bool_or(n.status = 'success'), false) AS sent
           FROM notification n WHERE n.resource_id = COALESCE(seller_order_id, order_id) AND n.template = event) tried
      WHERE since BETWEEN :until::timestamptz - make_interval(days => ${DAYS_OF_MAIL}) AND :until AND NOT sent
        AND (attempts = 0 OR latest < :until::timestamptz - make_interval(mins => LEAST(60, power(2, attempts))::int))
      ORDER BY since LIMIT ${BATCH}`,
    until,
  );
  return z
    .array(
      z.object({
        order_id: z.string(),
        event: z.enum(ORDER_MAIL_EVENTS),
        seller_order_id: z
          .string()
          .nullable()
          .transform((id) => id ?? undefined),
      }),
    )
    .parse(rows);
}

const row = z.looseObject({
  order_id: z.string(),
  payment_session_id: z.string().nullable().default(null),
  confirmed_by: z.string().nullable().default(null),
});

/** A transfer whose end has not yet had its consequences. */
export type UnsettledTransfer = z.infer<typeof row>;

async function select(container: MedusaContainer, sql: string, until: Date): Promise<UnsettledTransfer[]> {
  const postgres = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const result: unknown = await postgres.raw(sql, { until });
  return z.object({ rows: z.array(row) }).parse(result).rows;
}
