import type { Figure, Rows, StatisticsFilters } from "./api";

const ROWS: Record<Figure, Rows> = {
  businesses: { path: "/registry", query: {} },
  workers: { path: "/registry", query: {} },
  listings: { path: "/listings", query: { status: "published" } },
  certificates: { path: "/certificates", query: { status: "verified" } },
  sales: { path: "/statistics/sales", query: {} },
};

/** What the lists can be narrowed down by as the statistics are; what is open is left out. */
export function narrowedBy({ kecamatan, family }: StatisticsFilters): Rows["query"] {
  return { ...(kecamatan ? { kecamatan } : {}), ...(family ? { family } : {}) };
}

/**
 * Where the rows behind a figure are seen, of those businesses that `narrowed` leaves.
 *
 * @param month the month that is looked at, `2026-11`, or an empty text: restricts what was sold, as the figures do
 */
export function rowsOfFigure(figure: Figure, narrowed: Rows["query"], month: string): Rows {
  const { path, query } = ROWS[figure];
  return { path, query: { ...query, ...narrowed, ...(figure === "sales" && month ? { month } : {}) } };
}
