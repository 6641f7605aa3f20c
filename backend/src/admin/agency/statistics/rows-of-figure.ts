import type { Figure, Rows } from "./api";

const ROWS: Record<Figure, Rows> = {
  businesses: { path: "/registry", query: {} },
  workers: { path: "/registry", query: {} },
  listings: { path: "/listings", query: { status: "published" } },
  certificates: { path: "/certificates", query: { status: "verified" } },
  sales: { path: "/orders", query: {} },
};

/** Where the rows of everything that a figure counts are seen. */
export function rowsOfTotal(figure: Figure): Rows {
  return ROWS[figure];
}

/**
 * Where the rows behind a figure of a group are seen: `ofGroup` is where its businesses are. Medusa's own list of orders
 * cannot be narrowed down so; null there.
 */
export function rowsOfGroup(figure: Figure, ofGroup: Rows): Rows | null {
  if (figure === "sales") return null;
  const { path, query } = ROWS[figure];
  return { path, query: { ...query, ...ofGroup.query } };
}
