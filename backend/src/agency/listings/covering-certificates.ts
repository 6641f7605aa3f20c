import {
  checkCertificateNumber,
  isCertificateType,
  type CertificateNumberCheck,
  type CertificateStatus,
} from "@lapak-lebak/domain/certificates";
import type { MedusaContainer } from "@medusajs/framework/types";
import { readClaims } from "../certificates/read-claims";

/** A certificate that covers a listing, with what its number says. */
export interface CoveringCertificate {
  id: string;
  type: string;
  number: string | null;
  status: CertificateStatus;
  /** ISO 8601. */
  valid_until: string | null;
  check: CertificateNumberCheck | null;
}

/** Certificates by their ids, as whoever reviews the goods that they cover needs them. */
export async function coveringCertificates(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<CoveringCertificate[]> {
  if (ids.length === 0) return [];
  const { claims } = await readClaims(container, {
    filters: { id: [...ids] },
    order: { created_at: "ASC" },
    take: ids.length,
  });
  return claims.map(({ id, type, number, status, valid_until }) => ({
    id,
    type,
    number,
    status,
    valid_until: valid_until?.toISOString() ?? null,
    check: number !== null && isCertificateType(type) ? checkCertificateNumber(type, number) : null,
  }));
}
