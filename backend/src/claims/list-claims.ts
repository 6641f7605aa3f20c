import {
  claimConflicts,
  CLAIM_METRICS,
  type Claim,
  type ClaimConflictCode,
  type ClaimMetric,
} from "@lapak-lebak/domain/claims";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { CLAIMS_MODULE } from "../modules/claims";
import type ClaimsModuleService from "../modules/claims/service";
import { select } from "../registry/read-registered";

/** A published figure, with what does not fit between it and others. */
export interface ClaimView {
  id: string;
  metric: ClaimMetric;
  family: string | null;
  value: number;
  from: number | null;
  as_of: string;
  source: string;
  method: Claim["method"];
  conflicts: { code: ClaimConflictCode; other_id: string }[];
}

/** What the platform itself counts of a metric at a moment. */
export interface CountedFigure {
  metric: ClaimMetric;
  value: number;
  as_of: string;
}

/** More than anybody has published. */
const MOST = 1000;

const isMetric = (text: string): text is ClaimMetric => CLAIM_METRICS.some((metric) => metric === text);

/** Every published figure, the latest first, with its conflicts. */
export async function listClaims(container: MedusaContainer): Promise<ClaimView[]> {
  const rows = await container
    .resolve<ClaimsModuleService>(CLAIMS_MODULE)
    .listPublishedClaims({}, { order: { metric: "ASC", as_of: "DESC", id: "ASC" }, take: MOST });
  const claims = rows.flatMap(({ id, metric, family, value, from, as_of, source, method }): Claim[] =>
    isMetric(metric) ? [{ id, metric, family, value, from, asOf: as_of, source, method }] : [],
  );
  const conflicts = claimConflicts(claims);
  return claims.map(({ asOf, ...claim }) => ({
    ...claim,
    as_of: asOf,
    conflicts: conflicts
      .filter(({ claimId }) => claimId === claim.id)
      .map(({ code, otherId }) => ({ code, other_id: otherId })),
  }));
}

const counts = z.object({
  businesses: z.number(),
  workers: z.number(),
  listings: z.number(),
  sales: z.number(),
});

/** What the platform counts of the same things now. Businesses and workers are those of the register. */
export async function countedFigures(container: MedusaContainer, now: Date): Promise<CountedFigure[]> {
  const [row] = await select(
    container,
    counts,
    `SELECT count(*)::int AS businesses, COALESCE(sum(workers_men + workers_women), 0)::int AS workers,
            (SELECT count(*) FROM product p JOIN product_product_seller_seller l ON l.product_id = p.id AND l.deleted_at IS NULL
              WHERE p.status = 'published' AND p.deleted_at IS NULL)::int AS listings,
            (SELECT COALESCE(sum(o.total), 0) FROM seller_order o WHERE o.currency = 'IDR' AND o.deleted_at IS NULL
                AND o.status NOT IN ('awaiting_payment', 'cancelled', 'returned'))::float8 AS sales
       FROM seller WHERE deleted_at IS NULL`,
  );
  if (row === undefined) return [];
  const as_of = now.toISOString();
  return [
    { metric: "businesses", value: row.businesses, as_of },
    { metric: "workers", value: row.workers, as_of },
    { metric: "listings", value: row.listings, as_of },
    { metric: "sales_rupiah", value: row.sales, as_of },
  ];
}
