/** What a figure counts. */
export const CLAIM_METRICS = ["businesses", "workers", "listings", "sales_rupiah", "production_kg"] as const;

export type ClaimMetric = (typeof CLAIM_METRICS)[number];

/** How a figure came about. `quoted`: taken over from a text that does not say how. */
export const CLAIM_METHODS = ["counted", "estimated", "quoted"] as const;

export type ClaimMethod = (typeof CLAIM_METHODS)[number];

/** A figure that somebody has published. Figures are claims: kept with their source, shown beside what is counted here. */
export interface Claim {
  readonly id: string;
  readonly metric: ClaimMetric;
  /** Of which goods: handle of a product family; null for all. */
  readonly family: string | null;
  readonly value: number;
  /** The value that it is said to have grown from; null where the source names none. */
  readonly from: number | null;
  /** The day that the figure speaks of, `2026-12-31`. */
  readonly asOf: string;
  readonly source: string;
  readonly method: ClaimMethod;
}

/**
 * Why a claim is flagged. `other_value`: another claim says something else of the same metric, goods and year.
 * `other_growth`: another claim grows from the same value to another one. `looks_calculated`: it is a whole multiple of
 * the businesses claimed for that year, and so an estimate, whatever its method says.
 */
export type ClaimConflictCode = "other_value" | "other_growth" | "looks_calculated";

/** One thing that does not fit between claims. */
export interface ClaimConflict {
  readonly code: ClaimConflictCode;
  readonly claimId: string;
  /** The claim that it conflicts with, or from which it seems reckoned. */
  readonly otherId: string;
}

/** More workers a business than this and nobody would multiply. */
const MOST_WORKERS_EACH = 10;

/** A multiple of a small figure happens by itself. */
const LEAST_BUSINESSES = 100;

/** What does not fit between claims, each pair from both sides, in the order of the claims. */
export function claimConflicts(claims: readonly Claim[]): ClaimConflict[] {
  return claims.flatMap((claim) =>
    claims.flatMap((other) =>
      codesBetween(claim, other).map((code) => ({ code, claimId: claim.id, otherId: other.id })),
    ),
  );
}

function codesBetween(claim: Claim, other: Claim): ClaimConflictCode[] {
  if (claim.id === other.id || claim.family !== other.family) return [];
  const codes: ClaimConflictCode[] = [];
  if (claim.metric === other.metric && claim.value !== other.value) {
    if (yearOf(claim) === yearOf(other)) codes.push("other_value");
    else if (claim.from !== null && claim.from === other.from) codes.push("other_growth");
  }
  if (looksCalculated(claim, other)) codes.push("looks_calculated");
  return codes;
}

function looksCalculated(claim: Claim, other: Claim): boolean {
  if (claim.metric !== "workers" || claim.method === "estimated") return false;
  if (other.metric !== "businesses" || yearOf(claim) !== yearOf(other)) return false;
  const each = claim.value / other.value;
  return other.value >= LEAST_BUSINESSES && Number.isInteger(each) && each > 0 && each <= MOST_WORKERS_EACH;
}

function yearOf({ asOf }: Claim): string {
  return asOf.slice(0, 4);
}
