import type { Figure, Rows } from "./api";

/** Where the rows of everything that a figure counts are seen. */
export function rowsOfTotal(figure: Figure): Rows {
  const paths: Record<Figure, Rows> = {
    businesses: { path: "/registry", query: {} },
    workers: { path: "/registry", query: {} },
    listings: { path: "/listings", query: { status: "published" } },
    certificates: { path: "/certificates", query: { status: "verified" } },
    sales: { path: "/orders", query: {} },
  };
  return paths[figure];
}
