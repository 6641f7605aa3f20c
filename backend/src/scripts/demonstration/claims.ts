import { seedingDate, type SeedClaim } from "@lapak-lebak/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CLAIMS_MODULE } from "../../modules/claims";
import type ClaimsModuleService from "../../modules/claims/service";

/** Writes the catalogue's published figures down. Safe to repeat. */
export async function loadClaims(
  container: MedusaContainer,
  claims: readonly SeedClaim[],
  now: Date,
): Promise<void> {
  const register = container.resolve<ClaimsModuleService>(CLAIMS_MODULE);
  const stored = await register.listPublishedClaims(
    { id: claims.map(idOf) },
    { select: ["id"], take: claims.length, withDeleted: true },
  );
  const missing = claims.filter((claim) => !stored.some(({ id }) => id === idOf(claim)));
  await register.createPublishedClaims(
    missing.map((claim) => ({
      id: idOf(claim),
      metric: claim.metric,
      family: claim.family,
      value: claim.value,
      from: claim.from,
      as_of: typeof claim.asOf === "string" ? claim.asOf : seedingDate(claim.asOf, now),
      source: claim.source,
      method: claim.method,
      recorded_by: "demonstration",
    })),
  );
}

const idOf = ({ key }: SeedClaim): string => `claim_demonstration_${key}`;
