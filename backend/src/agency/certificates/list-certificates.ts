import type { CertificateStatus } from "@lapak-lebak/domain/certificates";
import type { MedusaContainer } from "@medusajs/framework/types";
import { likePattern } from "../../database/like-pattern";
import { registeredIds, type PlaceAndFamily } from "../../registry/registered-ids";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { alarming, alikeClaims } from "./alike-claims";
import { readClaims } from "./read-claims";

/** A claim as the list shows it. `duplicates`: claims of the same number by other businesses. */
export interface CertificateRowView {
  id: string;
  type: string;
  number: string;
  status: CertificateStatus;
  /** ISO 8601. */
  submitted_at: string;
  valid_until: string | null;
  holder: { id: string; name: string } | null;
  duplicates: number;
}

export interface CertificatesQuery extends PlaceAndFamily {
  status?: CertificateStatus | undefined;
  type?: string | undefined;
  /** Part of a number, however it is written, or of a business's name. */
  q?: string | undefined;
  limit: number;
  offset: number;
}

/** Businesses whose names are looked through for a search. */
const MOST_BUSINESSES = 200;

/** Claims; those that wait for a decision the oldest first, others the newest first. */
export async function listCertificates(
  container: MedusaContainer,
  { status, type, q, kecamatan, family, limit, offset }: CertificatesQuery,
  now: Date,
): Promise<{ items: CertificateRowView[]; count: number }> {
  const holders = await registeredIds(container, { kecamatan, family }, now);
  const direction = status === "submitted" ? "ASC" : "DESC";
  const { claims, count } = await readClaims(container, {
    filters: {
      ...(status ? { status } : {}),
      ...(type ? { type } : {}),
      ...(holders ? { seller_id: holders } : {}),
      ...(q ? await matching(container, q) : {}),
    },
    order: { created_at: direction, id: direction },
    skip: offset,
    take: limit,
  });
  const alike = await alikeClaims(container, claims);
  const items = claims.map(({ id, business, ...claim }) => ({
    id,
    type: claim.type,
    number: claim.number ?? "",
    status: claim.status,
    submitted_at: claim.created_at.toISOString(),
    valid_until: claim.valid_until?.toISOString() ?? null,
    holder: business && { id: business.id, name: business.name },
    duplicates: alarming(alike.get(id)).length,
  }));
  return { items, count };
}

async function matching(container: MedusaContainer, q: string) {
  const sellers = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellers({ name: { $ilike: likePattern(q) } }, { take: MOST_BUSINESSES, select: ["id"] });
  const digits = q.replaceAll(/[^0-9A-Za-z]/g, "");
  return {
    $or: [
      { seller_id: sellers.map(({ id }) => id) },
      { number: { $ilike: likePattern(q) } },
      ...(digits ? [{ normalised_number: { $ilike: likePattern(digits) } }] : []),
    ],
  };
}
