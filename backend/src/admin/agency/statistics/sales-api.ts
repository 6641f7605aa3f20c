import { z } from "zod";
import { PAGE_SIZE, pageOf } from "../request/page-of";
import { ask } from "../request/send";
import type { StatisticsFilters } from "./api";

const sale = z.object({
  id: z.string(),
  order_id: z.string(),
  display_id: z.number(),
  sold_at: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  quantity: z.number(),
  /** Whole rupiah. */
  total: z.number(),
  seller_id: z.string(),
  seller_name: z.string(),
  kecamatan: z.string().nullable(),
  family: z.string().nullable(),
});

/** A line of an order that was paid. */
export type Sale = z.infer<typeof sale>;

/** With what all of them come to, in whole rupiah. */
const salesPage = pageOf(sale).extend({ total: z.number() });

export const listSales = (filters: StatisticsFilters, offset: number) =>
  ask(salesPage, "/admin/agency/statistics/sales", { query: { ...filters, offset, limit: PAGE_SIZE } });
