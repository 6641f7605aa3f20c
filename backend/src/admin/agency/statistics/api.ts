import { z } from "zod";
import { addressOf, ask } from "../request/send";

const count = z.number();

/** Where the rows behind a figure are seen: a page of the console with its filters. */
const rows = z.object({
  path: z.string(),
  query: z.record(z.string(), z.string()),
});

/** Where the rows behind a figure are seen. */
export type Rows = z.infer<typeof rows>;

/** The figures that are counted for every place, family and in all. Sales are whole rupiah. */
export const FIGURES = ["businesses", "workers", "listings", "certificates", "sales"] as const;
export type Figure = (typeof FIGURES)[number];

const figures = z.object({
  businesses: count,
  workers: count,
  listings: count,
  certificates: count,
  sales: count,
});

const group = figures.extend({ key: z.string(), rows: rows.nullable() });

/** Figures of one kecamatan or one family. */
export type Group = z.infer<typeof group>;

const month = z.object({
  month: z.string(),
  orders: count,
  sales: count,
  businesses: count,
  rows: rows.nullable(),
});

/** What happened in one month, `2026-11`. */
export type Month = z.infer<typeof month>;

const certificateCount = z.object({ type: z.string(), status: z.string(), count, rows: rows.nullable() });

/** How many certificates of a kind are in a state. */
export type CertificateCount = z.infer<typeof certificateCount>;

const statistics = z.object({
  as_of: z.string(),
  totals: figures.extend({ workers_men: count, workers_women: count }),
  by_kecamatan: z.array(group),
  by_family: z.array(group),
  by_month: z.array(month),
  certificates: z.array(certificateCount),
});

export type Statistics = z.infer<typeof statistics>;

/** Which part is counted; an empty text leaves a condition open. Months are `2026-11`. */
export type StatisticsFilters = Record<"kecamatan" | "family" | "month", string>;

export const readStatistics = (filters: StatisticsFilters) =>
  ask(statistics, "/admin/agency/statistics", { query: filters });

export const statisticsExportAddress = (filters: StatisticsFilters, format: "csv" | "xlsx") =>
  addressOf("/admin/agency/statistics/export", { ...filters, format });
