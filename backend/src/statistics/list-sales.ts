import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { select } from "../registry/read-registered";
import { countedRows, type StatisticsFilter } from "./counted-rows";

const sale = z.object({
  /** Id of the line in the seller's part of the order. */
  id: z.string(),
  order_id: z.string(),
  display_id: z.number(),
  sold_at: z.coerce.date().transform((moment) => moment.toISOString()),
  title: z.string(),
  variant_title: z.string().nullable(),
  quantity: z.number(),
  /** Whole rupiah, shipping not counted. */
  total: z.coerce.number(),
  seller_id: z.string(),
  seller_name: z.string(),
  kecamatan: z.string().nullable(),
  /** Handle of a product family; null for goods that are gone. */
  family: z.string().nullable(),
});

/** A line that was paid, as the sales of the statistics count it. */
export type Sale = z.output<typeof sale>;

const sum = z.object({ count: z.coerce.number(), total: z.coerce.number() });

/** One page of a list of sales. */
export interface SalesPage {
  items: Sale[];
  count: number;
  /** Whole rupiah of all that fit, on whichever page. */
  total: number;
}

/** The rows behind the sales of the statistics, the latest first, and what they come to. */
export async function listSales(
  container: MedusaContainer,
  { limit, offset, now, ...filter }: StatisticsFilter & { limit: number; offset: number; now: Date },
): Promise<SalesPage> {
  const { sql, bindings } = countedRows(filter, now);
  const [items, [inAll]] = await Promise.all([
    select(
      container,
      sale,
      `WITH ${sql}
       SELECT sale.id, sale.order_id, o.display_id, sale.sold_at, line.title, line.variant_title, sale.quantity, sale.total,
              sale.seller_id, s.name AS seller_name, sale.kecamatan, sale.family
         FROM sale
         JOIN seller s ON s.id = sale.seller_id
         JOIN "order" o ON o.id = sale.order_id
         JOIN order_line_item line ON line.id = sale.line_item_id
        ORDER BY sale.sold_at DESC, sale.id LIMIT :limit OFFSET :offset`,
      { ...bindings, limit, offset },
    ),
    select(
      container,
      sum,
      `WITH ${sql} SELECT count(*) AS count, coalesce(sum(total), 0) AS total FROM sale`,
      bindings,
    ),
  ]);
  return { items, count: inAll?.count ?? 0, total: inAll?.total ?? 0 };
}
