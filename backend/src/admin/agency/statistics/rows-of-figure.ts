import type { Figure, Rows, StatisticsFilters } from "./api";

const ROWS: Record<Figure, Rows> = {
  businesses: { path: "/registry", query: {} },
  workers: { path: "/registry", query: {} },
  listings: { path: "/listings", query: { status: "published" } },
  certificates: { path: "/certificates", query: { status: "verified" } },
  sales: { path: "/orders", query: {} },
};

/** What the lists can be narrowed down by as the statistics are; what is open is left out. */
export function narrowedBy({ kecamatan, family }: StatisticsFilters): Rows["query"] {
  return { ...(kecamatan ? { kecamatan } : {}), ...(family ? { family } : {}) };
}

/**
 * Where the rows behind a figure are seen, of those businesses that `narrowed` leaves. Medusa's own list of orders cannot
 * be narrowed down so; null there.
 */
export function rowsOfFigure(figure: Figure, narrowed: Rows["query"]): Rows | null {
  if (figure === "sales" && Object.keys(narrowed).length > 0) return null;
  const { path, query } = ROWS[figure];
  return { path, query: { ...query, ...narrowed } };
}
