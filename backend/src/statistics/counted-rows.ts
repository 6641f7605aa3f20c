import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { REGISTERED_TABLES } from "../registry/registered-business";
import { JAKARTA_MONTH, registryCondition } from "../registry/registry-filter";

/** What is counted; an open condition is left out. */
export interface StatisticsFilter {
  /** Slug. */
  kecamatan?: string | undefined;
  /** Handle of a product family. */
  family?: string | undefined;
  /** A month of Jakarta, `2026-11`: restricts what was sold, the only figure that belongs to a month. */
  month?: string | undefined;
}

/** A part counts as sold from its payment on, until it is cancelled or comes back. */
const SOLD = `('new', 'packed', 'shipped', 'delivered', 'completed')`;

/**
 * The rows behind every figure, as tables of a statement: `business` (those of the register that fit), `making` (a business
 * and a family that it makes or sells), `goods` (listings on the shop), `holding` (certificates in force) and `sale` (lines
 * that were paid in rupiah; other currencies are not added to rupiah).
 */
export function countedRows(
  { kecamatan, family, month }: StatisticsFilter,
  now: Date,
): { sql: string; bindings: Knex.ValueDict } {
  const condition = registryCondition(
    { kecamatan: kecamatan ? [kecamatan] : undefined, family: family ? [family] : undefined },
    now,
  );
  const sql = `
    business AS MATERIALIZED (
      SELECT s.id, s.kecamatan, s.workers_men, s.workers_women, e.family, ${JAKARTA_MONTH("s.created_at")} AS month
        FROM ${REGISTERED_TABLES} WHERE s.deleted_at IS NULL AND ${condition.sql}),
    goods AS MATERIALIZED (
      SELECT p.id, b.id AS seller_id, b.kecamatan, p.metadata -> 'listing' ->> 'family' AS family
        FROM business b
        JOIN product_product_seller_seller l ON l.seller_id = b.id AND l.deleted_at IS NULL
        JOIN product p ON p.id = l.product_id AND p.deleted_at IS NULL AND p.status = 'published'
       WHERE ${family ? "p.metadata -> 'listing' ->> 'family' = :one_family" : "true"}),
    making AS (
      SELECT id, family FROM business WHERE family IS NOT NULL
       UNION SELECT seller_id, family FROM goods WHERE family IS NOT NULL),
    holding AS (
      SELECT c.id, c.seller_id, b.kecamatan FROM certificate c JOIN business b ON b.id = c.seller_id
       WHERE c.status = 'verified' AND c.deleted_at IS NULL
         AND (c.valid_from IS NULL OR c.valid_from <= :now) AND (c.valid_until IS NULL OR c.valid_until >= :now)),
    sale AS MATERIALIZED (
      SELECT i.id, o.order_id, o.seller_id, i.line_item_id, i.quantity, i.total, b.kecamatan,
             p.metadata -> 'listing' ->> 'family' AS family, o.created_at AS sold_at, ${JAKARTA_MONTH("o.created_at")} AS month
        FROM seller_order o
        JOIN business b ON b.id = o.seller_id
        JOIN seller_order_item i ON i.seller_order_id = o.id AND i.deleted_at IS NULL
        LEFT JOIN order_line_item line ON line.id = i.line_item_id
        LEFT JOIN product p ON p.id = line.product_id
       WHERE o.deleted_at IS NULL AND o.currency = 'IDR' AND o.status IN ${SOLD}
         AND ${family ? "p.metadata -> 'listing' ->> 'family' = :one_family" : "true"}
         AND ${month ? `${JAKARTA_MONTH("o.created_at")} = :month` : "true"})`;
  return {
    sql,
    bindings: {
      ...condition.bindings,
      ...(family ? { one_family: family } : {}),
      ...(month ? { month } : {}),
    },
  };
}
