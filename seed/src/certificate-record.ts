import { dateToEndOfDayJakarta, type CertificateRecord } from "@lapak-lebak/domain";
import type { RelativeDay, SeedCertificate } from "./catalogue-types.js";

const DAY_IN_MS = 86_400_000;
const JAKARTA_OFFSET_MS = 7 * 3_600_000;

/** The date in Asia/Jakarta so many days from the moment of seeding, as "2026-12-31". */
export function seedingDate(day: RelativeDay, seededAt: Date): string {
  const moment = new Date(seededAt.getTime() + JAKARTA_OFFSET_MS + day.daysFromSeeding * DAY_IN_MS);
  return moment.toISOString().slice(0, 10);
}

/**
 * A seeded certificate as the domain reads it: relative days become moments (an end is the end of its day in
 * Asia/Jakarta), and the officer is named.
 */
export function certificateRecord(
  certificate: SeedCertificate,
  seededAt: Date,
  officer: string,
): CertificateRecord {
  const { key, type, number, issuer, validFrom, validUntil, status, verifiedDaysAgo } = certificate;
  const verifiedAt =
    verifiedDaysAgo === undefined ? null : new Date(seededAt.getTime() - verifiedDaysAgo * DAY_IN_MS);
  return {
    id: key,
    type,
    number,
    issuer: issuer ?? null,
    status,
    validFrom: validFrom ? new Date(`${seedingDate(validFrom, seededAt)}T00:00:00+07:00`) : null,
    validUntil: validUntil ? dateToEndOfDayJakarta(seedingDate(validUntil, seededAt)) : null,
    verifiedAt,
    verifiedBy: verifiedAt ? officer : null,
  };
}
