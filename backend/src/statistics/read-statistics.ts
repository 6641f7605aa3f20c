import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { select } from "../registry/read-registered";
import { countedRows, type StatisticsFilter } from "./counted-rows";

const count = z.coerce.number();

const figures = {
  businesses: count,
  workers: count,
  listings: count,
  /** Verified and in force. */
  certificates: count,
  /** Whole rupiah of goods that were paid, shipping not counted. */
  sales: count,
};

const totals = z.object({ ...figures, workers_men: count, workers_women: count });
const group = z.object({ key: z.string(), ...figures });
const month = z.object({ month: z.string(), orders: count, sales: count, businesses: count });
const certificateCount = z.object({ type: z.string(), status: z.string(), count });

type Group = z.output<typeof group>;

/** Where the rows behind a figure are seen in the console: those of its businesses, or for a month what was sold in it. */
interface RowsOfFigure {
  path: string;
  query: Record<string, string>;
}

type WithRows<Counted> = Counted & { rows: RowsOfFigure };

/** The marketplace in figures. */
export interface Statistics {
  as_of: string;
  totals: z.output<typeof totals>;
  by_kecamatan: WithRows<Group>[];
  by_family: WithRows<Group>[];
  by_month: WithRows<z.output<typeof month>>[];
  certificates: WithRows<z.output<typeof certificateCount>>[];
}

const TOTALS = `
  SELECT (SELECT count(*) FROM business) AS businesses,
         (SELECT coalesce(sum(workers_men + workers_women), 0) FROM business) AS workers,
         (SELECT coalesce(sum(workers_men), 0) FROM business) AS workers_men,
         (SELECT coalesce(sum(workers_women), 0) FROM business) AS workers_women,
         (SELECT count(*) FROM goods) AS listings,
         (SELECT count(*) FROM holding) AS certificates,
         (SELECT coalesce(sum(total), 0) FROM sale) AS sales`;

const BY_KECAMATAN = `
  SELECT key, sum(businesses) AS businesses, sum(workers) AS workers, sum(listings) AS listings,
         sum(certificates) AS certificates, sum(sales) AS sales
    FROM (
      SELECT kecamatan AS key, 1 AS businesses, workers_men + workers_women AS workers, 0 AS listings, 0 AS certificates,
             0::numeric AS sales FROM business
      UNION ALL SELECT kecamatan, 0, 0, 1, 0, 0 FROM goods
      UNION ALL SELECT kecamatan, 0, 0, 0, 1, 0 FROM holding
      UNION ALL SELECT kecamatan, 0, 0, 0, 0, total FROM sale) AS counted
   WHERE key IS NOT NULL GROUP BY key`;

/** A business that makes goods of two families counts in both. */
const BY_FAMILY = `
  SELECT key, sum(businesses) AS businesses, sum(workers) AS workers, sum(listings) AS listings,
         sum(certificates) AS certificates, sum(sales) AS sales
    FROM (
      SELECT m.family AS key, 1 AS businesses, b.workers_men + b.workers_women AS workers, 0 AS listings, 0 AS certificates,
             0::numeric AS sales FROM making m JOIN business b ON b.id = m.id
      UNION ALL SELECT family, 0, 0, 1, 0, 0 FROM goods
      UNION ALL SELECT m.family, 0, 0, 0, 1, 0 FROM holding h JOIN making m ON m.id = h.seller_id
      UNION ALL SELECT family, 0, 0, 0, 0, total FROM sale) AS counted
   WHERE key IS NOT NULL GROUP BY key`;

const BY_MONTH = `
  SELECT month, sum(businesses) AS businesses, count(DISTINCT order_id) AS orders, sum(sales) AS sales
    FROM (
      SELECT month, 1 AS businesses, NULL AS order_id, 0::numeric AS sales FROM business
      UNION ALL SELECT month, 0, order_id, total FROM sale) AS counted
   GROUP BY month ORDER BY month`;

const CERTIFICATES = `
  SELECT c.type, c.status, count(*) AS count FROM certificate c JOIN business b ON b.id = c.seller_id
   WHERE c.deleted_at IS NULL GROUP BY c.type, c.status ORDER BY c.type, c.status`;

/**
 * Counts businesses, workers, listings, certificates and sales: in all, by kecamatan, by family and by month. Every
 * kecamatan of Lebak and every family is there, also with nothing in it. Each group says where its rows are seen.
 */
export async function readStatistics(
  container: MedusaContainer,
  filter: StatisticsFilter,
  now: Date,
): Promise<Statistics> {
  const counted = countedRows(filter, now);
  const read = <Row extends z.ZodType>(row: Row, statement: string) =>
    select(container, row, `WITH ${counted.sql} ${statement}`, counted.bindings);
  const [[inAll], byKecamatan, byFamily, byMonth, certificates] = await Promise.all([
    read(totals, TOTALS),
    read(group, BY_KECAMATAN),
    read(group, BY_FAMILY),
    read(month, BY_MONTH),
    read(certificateCount, CERTIFICATES),
  ]);
  if (inAll === undefined) throw new Error("A statement without a condition answers one row.");
  const { kecamatan, family } = filter;
  const places = KECAMATAN.map(({ slug }) => slug).filter((slug) => !kecamatan || slug === kecamatan);
  const families = PRODUCT_FAMILY_HANDLES.filter((handle) => !family || handle === family);
  return {
    as_of: now.toISOString(),
    totals: inAll,
    by_kecamatan: places.map((slug) => ({
      ...groupOf(byKecamatan, slug),
      rows: inRegister({ kecamatan: slug, family }),
    })),
    by_family: families.map((handle) => ({
      ...groupOf(byFamily, handle),
      rows: inRegister({ kecamatan, family: handle }),
    })),
    by_month: byMonth.map((row) => ({
      ...row,
      rows: { path: "/statistics/sales", query: given({ kecamatan, family, month: row.month }) },
    })),
    certificates: certificates.map((row) => ({
      ...row,
      rows: { path: "/certificates", query: { type: row.type, status: row.status } },
    })),
  };
}

function groupOf(groups: readonly Group[], key: string): Group {
  const nothing = { businesses: 0, workers: 0, listings: 0, certificates: 0, sales: 0 };
  return groups.find((one) => one.key === key) ?? { key, ...nothing };
}

function inRegister(query: Record<"kecamatan" | "family", string | undefined>): RowsOfFigure {
  return { path: "/registry", query: given(query) };
}

/** The conditions that are not left open. */
function given(query: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
}
