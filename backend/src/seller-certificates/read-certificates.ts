import {
  CERTIFICATE_TYPES,
  EXPIRING_WITHIN_DAYS,
  isCertificateType,
  type CertificateStatus,
} from "@lapak-lebak/domain/certificates";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";
import { PRIVATE_FILE_MODULE } from "../modules/private-file";
import type PrivateFileModuleService from "../modules/private-file/service";
import { readCertificateListings, type CoveredListing } from "./certificate-listings";

/** A certificate as the business that claims it sees it. Moments are ISO 8601. */
export interface CertificateView {
  id: string;
  type: string;
  number: string | null;
  normalised_number: string | null;
  issuer: string | null;
  body: string | null;
  status: CertificateStatus;
  /** Whether it is verified and ends within 90 days. */
  expiring: boolean;
  valid_from: string | null;
  valid_until: string | null;
  verified_at: string | null;
  /** Why it was rejected or revoked: words, and codes of the agency's list. */
  reason: string | null;
  reasons: string[];
  file: { id: string; name: string; mime: string; size: number } | null;
  holder: "business" | "listings";
  listings: CoveredListing[];
  /** Id of the one that it mends or renews, and of the one that has taken its place. */
  replaces: string | null;
  replaced_by: string | null;
  created_at: string;
  history: {
    from: string | null;
    to: string;
    by: string;
    reason: string | null;
    reasons: string[];
    at: string;
  }[];
}

const DAY_IN_MS = 86_400_000;
const sellerLinks = z.array(z.object({ certificate_id: z.string() }));

/** One page of a business's certificates, or one of them, the newest first. */
export async function readCertificates(
  container: MedusaContainer,
  sellerId: string,
  { id, limit, offset, now }: { id?: string; limit: number; offset: number; now: Date },
): Promise<{ items: CertificateView[]; count: number }> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const [rows, count] = await service.listAndCountCertificates(
    { seller_id: sellerId, ...(id === undefined ? {} : { id }) },
    { relations: ["events"], order: { created_at: "DESC", id: "DESC" }, take: limit, skip: offset },
  );
  const ids = rows.map((row) => row.id);
  const fileIds = rows.flatMap(({ file_id }) => file_id ?? []);
  const [listings, ofBusiness, files, later] = await Promise.all([
    readCertificateListings(container, sellerId, ids),
    readOfBusiness(container, ids),
    fileIds.length === 0
      ? []
      : container
          .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
          .listPrivateFiles(
            { id: fileIds, seller_id: sellerId },
            { select: ["id", "name", "mime", "size"], take: fileIds.length },
          ),
    ids.length === 0
      ? []
      : service.listCertificates({ replaces: ids }, { select: ["id", "replaces"], take: ids.length }),
  ]);
  const items = rows.map((row): CertificateView => {
    const file = files.find((each) => each.id === row.file_id);
    const isOfBusiness =
      isCertificateType(row.type) && CERTIFICATE_TYPES[row.type].appliesTo.includes("seller");
    return {
      id: row.id,
      ...{ type: row.type, number: row.number, normalised_number: row.normalised_number },
      ...{ issuer: row.issuer, body: row.body, status: row.status },
      expiring: row.status === "verified" && endsWithin(row.valid_until, EXPIRING_WITHIN_DAYS, now),
      valid_from: iso(row.valid_from),
      valid_until: iso(row.valid_until),
      verified_at: iso(row.verified_at),
      reason: row.reason,
      reasons: row.reasons ?? [],
      file: file ? { id: file.id, name: file.name, mime: file.mime, size: file.size } : null,
      holder: isOfBusiness || ofBusiness.has(row.id) ? "business" : "listings",
      listings: listings.get(row.id) ?? [],
      replaces: row.replaces,
      replaced_by: later.find(({ replaces }) => replaces === row.id)?.id ?? null,
      created_at: new Date(row.created_at).toISOString(),
      history: row.events
        .toSorted((a, b) => Number(new Date(a.occurred_at)) - Number(new Date(b.occurred_at)))
        .map((event) => ({
          ...{ from: event.from_status, to: event.to_status, by: event.by, reason: event.reason },
          reasons: event.reasons ?? [],
          at: new Date(event.occurred_at).toISOString(),
        })),
    };
  });
  return { items, count };
}

async function readOfBusiness(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_certificate",
    fields: ["certificate_id"],
    filters: { certificate_id: ids },
  });
  return new Set(sellerLinks.parse(data).map(({ certificate_id }) => certificate_id));
}

const iso = (moment: Date | null) => (moment === null ? null : new Date(moment).toISOString());

function endsWithin(end: Date | null, days: number, now: Date): boolean {
  return end !== null && new Date(end).getTime() - now.getTime() <= days * DAY_IN_MS;
}
