import {
  CERTIFICATE_TYPES,
  checkCertificateNumber,
  isCertificateType,
  type CertificateNumberCheck,
  type CertificateStatus,
} from "@lapak-lebak/domain/certificates";
import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound } from "../../api/errors/api-error";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type CertificationModuleService from "../../modules/certification/service";
import { PRIVATE_FILE_MODULE } from "../../modules/private-file";
import type PrivateFileModuleService from "../../modules/private-file/service";
import { namesOf } from "../names-of";
import { reasonsOf, type PastDecision } from "../past-decision";
import { alikeClaims } from "./alike-claims";
import { coveredListings, type CoveredListing } from "./covered-listings";
import { readClaims, type Claim, type ClaimHolder } from "./read-claims";

/** A claim with everything that is needed to decide it. Moments are ISO 8601. */
export interface CertificateDetailView {
  id: string;
  type: string;
  number: string;
  normalised_number: string;
  issuer: string | null;
  body: string | null;
  status: CertificateStatus;
  valid_from: string | null;
  valid_until: string | null;
  verified_at: string | null;
  /** How it was looked into when it was decided last. */
  method: string | null;
  reason: string | null;
  /** What the domain reads from the number. */
  check: CertificateNumberCheck;
  /** Where its issuer can be asked. */
  lookup: string | null;
  file: { id: string; name: string; mime: string; size: number } | null;
  business: ClaimHolder | null;
  holder: Claim["holder"];
  listings: CoveredListing[];
  /** The certificate that it mends or renews. */
  replaces: string | null;
  duplicates: {
    id: string;
    type: string;
    number: string;
    status: CertificateStatus;
    business: { id: string; name: string } | null;
  }[];
  /** The latest first. */
  history: PastDecision[];
}

/** A claim as whoever decides it needs it. @throws ApiError 404 `certificate_not_found` */
export async function getCertificate(container: MedusaContainer, id: string): Promise<CertificateDetailView> {
  const { claims } = await readClaims(container, { filters: { id }, take: 1 });
  const [claim] = claims;
  if (claim === undefined || !isCertificateType(claim.type)) throw notFound("certificate_not_found");
  const [alike, listings, file, history] = await Promise.all([
    alikeClaims(container, [claim]),
    coveredListings(container, claim),
    readFile(container, claim.file_id),
    readHistory(container, id),
  ]);
  const number = claim.number ?? "";
  const iso = (moment: Date | null) => moment?.toISOString() ?? null;
  return {
    id,
    type: claim.type,
    number,
    normalised_number: claim.normalised_number ?? "",
    issuer: claim.issuer,
    body: claim.body,
    status: claim.status,
    valid_from: iso(claim.valid_from),
    valid_until: iso(claim.valid_until),
    verified_at: iso(claim.verified_at),
    method: history.find(({ method }) => method)?.method ?? null,
    reason: claim.reason,
    check: checkCertificateNumber(claim.type, number),
    lookup: CERTIFICATE_TYPES[claim.type].lookup ?? null,
    file,
    business: claim.business,
    holder: listings.length > 0 ? "listings" : claim.holder,
    listings,
    replaces: claim.replaces,
    duplicates: (alike.get(id) ?? []).map((other) => ({
      id: other.id,
      type: other.type,
      number: other.number ?? "",
      status: other.status,
      business: other.business && { id: other.business.id, name: other.business.name },
    })),
    history,
  };
}

async function readFile(
  container: MedusaContainer,
  id: string | null,
): Promise<CertificateDetailView["file"]> {
  if (id === null) return null;
  const [file] = await container
    .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
    .listPrivateFiles({ id }, { take: 1, select: ["id", "name", "mime", "size"] });
  return file ? { id: file.id, name: file.name, mime: file.mime, size: file.size } : null;
}

/** More steps no certificate's life has. */
const MOST_STEPS = 50;

async function readHistory(container: MedusaContainer, certificate_id: string): Promise<PastDecision[]> {
  const events = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listCertificateEvents(
      { certificate_id },
      { take: MOST_STEPS, order: { occurred_at: "DESC", id: "DESC" } },
    );
  const names = await namesOf(
    container,
    events.map(({ actor }) => actor),
  );
  return events.map((event) => ({
    at: new Date(event.occurred_at).toISOString(),
    by: names.get(event.actor ?? "") ?? null,
    from: event.from_status,
    to: event.to_status,
    reasons: reasonsOf("certificate", event.reasons),
    note: event.reason,
    method: event.method,
  }));
}
