import type { SeedBusiness, SeedCertificate } from "../catalogue-types.js";

type Terms = Pick<SeedCertificate, "status" | "validFrom" | "validUntil" | "verifiedDaysAgo" | "reason">;

/** Found in order by an officer; runs from `issuedDaysAgo` until so many days after seeding, or without end. */
export function verified(issuedDaysAgo: number, validForDays: number | null, verifiedDaysAgo: number): Terms {
  return {
    status: "verified",
    validFrom: { daysFromSeeding: -issuedDaysAgo },
    validUntil: validForDays === null ? null : { daysFromSeeding: validForDays },
    verifiedDaysAgo,
  };
}

/** Was in order and has run out. */
export function expired(issuedDaysAgo: number, endedDaysAgo: number, verifiedDaysAgo: number): Terms {
  return {
    status: "expired",
    validFrom: { daysFromSeeding: -issuedDaysAgo },
    validUntil: { daysFromSeeding: -endedDaysAgo },
    verifiedDaysAgo,
  };
}

/** Handed in and waiting for an officer. */
export function submitted(issuedDaysAgo: number, validForDays: number | null): Terms {
  return {
    status: "submitted",
    validFrom: { daysFromSeeding: -issuedDaysAgo },
    validUntil: validForDays === null ? null : { daysFromSeeding: validForDays },
  };
}

/** Looked at and refused; the seller reads why. */
export function rejected(issuedDaysAgo: number, validForDays: number | null, reason: string): Terms {
  return { ...submitted(issuedDaysAgo, validForDays), status: "rejected", reason: { id: reason } };
}

/** Once verified, then withdrawn. */
export function revoked(
  issuedDaysAgo: number,
  validForDays: number | null,
  verifiedDaysAgo: number,
  reason: string,
): Terms {
  return {
    ...verified(issuedDaysAgo, validForDays, verifiedDaysAgo),
    status: "revoked",
    reason: { id: reason },
  };
}

/** The business number of every admitted business that has one, checked when it was admitted. */
export function businessNumbers(businesses: readonly SeedBusiness[]): SeedCertificate[] {
  return businesses.flatMap((business, position) =>
    business.nib === null || business.status !== "admitted"
      ? []
      : [
          {
            key: `nib-${business.handle}`,
            type: "nib",
            number: business.nib,
            holder: { business: business.handle },
            ...verified(900 - position * 7, null, 300 - position * 3),
          },
        ],
  );
}
