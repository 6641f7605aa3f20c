import {
  badgesOf,
  CERTIFICATE_STATUSES,
  isCertificateType,
  type Badge,
  type CertificateRecord,
  type CertificateType,
} from "@lapak-lebak/domain/certificates";
import type { Language } from "@lapak-lebak/domain/market";
import { z } from "zod";
import { settings } from "../settings";

const dateOrNull = z.coerce.date().nullable();

/** A certificate as `query.graph` gives it with `certificateFields`. */
export const certificateRow = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  body: z.string().nullable(),
  status: z.enum(CERTIFICATE_STATUSES),
  valid_from: dateOrNull,
  valid_until: dateOrNull,
  verified_at: dateOrNull,
  verified_by: z.string().nullable(),
});

export type CertificateRow = z.infer<typeof certificateRow>;

/** The columns of a certificate that a badge is derived from, below a path such as `certificates`. */
export const certificateFields = (path: string): string[] =>
  Object.keys(certificateRow.shape).map((column) => `${path}.${column}`);

/** A badge as buyers get it. */
export interface BadgeView {
  certificate_id: string;
  type: CertificateType;
  short_label: string;
  label: string;
  number: string | null;
  issuer: string;
  /** ISO 8601. */
  valid_until: string | null;
  verified_at: string;
  /** The office that answers for it. */
  verified_by: string;
  expiring: boolean;
  /** Whether the goods themselves hold the certificate or the business as a whole. */
  holder: "product" | "seller";
}

/** The linked certificates; a link to a record that is gone gives null, which is left out. */
export const presentCertificates = (
  linked: readonly (CertificateRow | null)[] | null | undefined,
): CertificateRow[] => (linked ?? []).filter((row) => row !== null);

/** Certificates by their holder. */
export interface HeldCertificates {
  product: readonly CertificateRow[];
  seller: readonly CertificateRow[];
}

/** Certificates as the domain's rules take them. */
export function certificateRecords(rows: readonly CertificateRow[]): CertificateRecord[] {
  return rows.flatMap(recordOf);
}

/** The badges at a moment, in one language; those of the goods before those of the business. */
export function badgeViews(held: Partial<HeldCertificates>, language: Language, now: Date): BadgeView[] {
  return (["product", "seller"] as const).flatMap((holder) =>
    badgesOf((held[holder] ?? []).flatMap(recordOf), now).map((badge) => viewOf(badge, holder, language)),
  );
}

/** A kind that the domain does not know (any more) gives no badge, and does no harm to the page. */
function recordOf(row: CertificateRow): CertificateRecord[] {
  if (!isCertificateType(row.type)) return [];
  return [
    {
      id: row.id,
      type: row.type,
      number: row.number,
      issuer: row.issuer,
      body: row.body,
      status: row.status,
      validFrom: row.valid_from,
      validUntil: row.valid_until,
      verifiedAt: row.verified_at,
      verifiedBy: row.verified_by,
    },
  ];
}

function viewOf(badge: Badge, holder: BadgeView["holder"], language: Language): BadgeView {
  return {
    certificate_id: badge.certificateId,
    type: badge.type,
    short_label: badge.shortLabel[language],
    label: badge.label[language],
    number: badge.number,
    issuer: badge.issuer[language],
    valid_until: badge.validUntil?.toISOString() ?? null,
    verified_at: badge.verifiedAt.toISOString(),
    verified_by: officeOf(badge.verifiedBy),
    expiring: badge.expiring,
    holder,
  };
}

/**
 * Buyers are told the office that answers for a badge, not which of its people looked: a user's id becomes the office's
 * name. What was verified before this system came keeps the name that was written down then.
 */
function officeOf(verifiedBy: string): string {
  return verifiedBy.startsWith("user_") ? settings().agencyName : verifiedBy;
}
