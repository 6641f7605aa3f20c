import type { MedusaContainer } from "@medusajs/framework/types";
import { readClaims, type Claim } from "./read-claims";

/** More claims of one number nobody looks through. */
const MOST_ALIKE = 20;

/** What a claim is alike by. */
type Numbered = Pick<Claim, "id" | "type" | "normalised_number" | "business">;

/**
 * Claims of the same kind and number by other businesses, by the id of the claim that they are like. Numbers are compared
 * as the domain normalises them. A business may claim its own number again, as it does to mend what was rejected.
 */
export async function alikeClaims(
  container: MedusaContainer,
  claims: readonly Numbered[],
): Promise<Map<string, Claim[]>> {
  const numbered = claims.filter(({ normalised_number }) => normalised_number);
  if (numbered.length === 0) return new Map();
  const { claims: found } = await readClaims(container, {
    filters: {
      $or: numbered.map(({ type, normalised_number }) => ({ type, normalised_number })),
    },
    order: { created_at: "ASC" },
    take: numbered.length * MOST_ALIKE,
  });
  return new Map(
    numbered.map((claim) => [
      claim.id,
      found.filter(
        (other) =>
          other.type === claim.type &&
          other.normalised_number === claim.normalised_number &&
          other.id !== claim.id &&
          other.business?.id !== claim.business?.id,
      ),
    ]),
  );
}

/** Those among alike claims that a verifier is warned of: what was rejected or revoked already is told, but no alarm. */
export const alarming = (alike: readonly Claim[] | undefined): Claim[] =>
  (alike ?? []).filter(({ status }) => status !== "rejected" && status !== "revoked");
