import { checkCertificateNumber, isCertificateBodyWellFormed } from "./certificate-numbers.js";
import type { CertificateStatus } from "./certificate-states.js";
import { CERTIFICATE_TYPE_CODES, CERTIFICATE_TYPES, type CertificateType } from "./certificate-types.js";
import type { Language } from "./market.js";

/** A claim as it is recorded. */
export interface CertificateRecord {
  readonly id: string;
  readonly type: CertificateType;
  readonly number: string | null;
  /** Who issued this one; without it, who issues its kind. */
  readonly issuer?: string | null;
  readonly status: CertificateStatus;
  /** From this moment on. */
  readonly validFrom: Date | null;
  /** To this moment, itself included. */
  readonly validUntil: Date | null;
  readonly verifiedAt: Date | null;
  readonly verifiedBy: string | null;
  /** The control body's code, or for SNI the standard. */
  readonly body?: string | null;
}

/** A certificate as buyers see it. */
export interface Badge {
  readonly certificateId: string;
  readonly type: CertificateType;
  readonly label: Readonly<Record<Language, string>>;
  readonly shortLabel: Readonly<Record<Language, string>>;
  /** In its one way of writing; null where the number is not public. */
  readonly number: string | null;
  readonly issuer: Readonly<Record<Language, string>>;
  /** Null where the certificate has no fixed end. */
  readonly validUntil: Date | null;
  readonly verifiedAt: Date;
  readonly verifiedBy: string;
  /** Whether it ends within 90 days. */
  readonly expiring: boolean;
}

/** A certificate is called expiring in the last 90 days of its validity. */
export const EXPIRING_WITHIN_DAYS = 90;

const DAY_IN_MS = 86_400_000;

/**
 * The badges that buyers see at the moment `now`: the only place a badge comes from. It takes a certificate that a
 * verifier has verified, that is in force at that moment, whose number is well formed, and whose kind is shown at all.
 * Badges come in the order of the table of kinds, then in that of the records.
 */
export function badgesOf(certificates: readonly CertificateRecord[], now: Date): Badge[] {
  return certificates
    .map((certificate) => badgeOf(certificate, now))
    .filter((badge) => badge !== undefined)
    .sort((a, b) => CERTIFICATE_TYPE_CODES.indexOf(a.type) - CERTIFICATE_TYPE_CODES.indexOf(b.type));
}

function badgeOf(certificate: CertificateRecord, now: Date): Badge | undefined {
  const facts = CERTIFICATE_TYPES[certificate.type];
  const { verifiedAt, verifiedBy } = certificate;
  if (!facts.givesBadge || certificate.status !== "verified" || !verifiedAt || !verifiedBy) return undefined;

  const number = checkCertificateNumber(certificate.type, certificate.number ?? "");
  if (!number.ok) return undefined;
  if (certificate.body && !isCertificateBodyWellFormed(certificate.type, certificate.body)) return undefined;

  const validUntil = endOfValidity(certificate);
  if (validUntil === undefined || !isInForce(certificate.validFrom, validUntil, now)) return undefined;

  return {
    certificateId: certificate.id,
    type: certificate.type,
    label: facts.label,
    shortLabel: facts.shortLabel,
    number: facts.numberIsPublic ? number.normalised : null,
    issuer: certificate.issuer ? { id: certificate.issuer, en: certificate.issuer } : facts.issuer,
    validUntil,
    verifiedAt,
    verifiedBy,
    expiring: validUntil !== null && validUntil.getTime() - now.getTime() <= EXPIRING_WITHIN_DAYS * DAY_IN_MS,
  };
}

/**
 * When a certificate ends: the recorded date; without one, the term of its kind from the day it began; null for a kind
 * without a fixed end. Undefined when a kind has a term but no date is known: then nobody can say that it still holds.
 */
export function endOfValidity(
  certificate: Pick<CertificateRecord, "type" | "validFrom" | "validUntil">,
): Date | null | undefined {
  if (certificate.validUntil) return certificate.validUntil;
  const { validityYears } = CERTIFICATE_TYPES[certificate.type];
  if (validityYears === null) return null;
  if (!certificate.validFrom) return undefined;
  const end = new Date(certificate.validFrom);
  end.setUTCFullYear(end.getUTCFullYear() + validityYears);
  return end;
}

/** Said in the affirmative, so that an invalid date is never in force. */
function isInForce(validFrom: Date | null, validUntil: Date | null, now: Date): boolean {
  const hasBegun = validFrom === null || validFrom <= now;
  const isUnexpired = validUntil === null || now <= validUntil;
  return hasBegun && isUnexpired;
}
