import { certificateRecord, type SeedCertificate, type SeedListing } from "@lapak-lebak/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { carryOverCertificatesWorkflow } from "../../workflows/certification/carry-over-certificates";
import type { CarriedOverCertificate } from "../../modules/certification/service";
import type { LoadedSeller } from "./businesses";
import { piecesOf, report } from "./progress";

const DAY_IN_MS = 86_400_000;

/** Who checked the certificates, as buyers read it. */
export const OFFICER = "Disperindag Kabupaten Lebak (peragaan)";

/** Who can hold certificates: businesses and listings by their handles. */
interface Holders {
  sellers: ReadonlyMap<string, LoadedSeller>;
  listings: readonly SeedListing[];
  productIds: ReadonlyMap<string, string>;
}

/** Carries the catalogue's certificates over, with a history that fits where each stands. Safe to repeat. */
export async function loadCertificates(
  container: MedusaContainer,
  certificates: readonly SeedCertificate[],
  holders: Holders,
  now: Date,
): Promise<void> {
  let done = 0;
  for (const piece of piecesOf(certificates, 100)) {
    await carryOverCertificatesWorkflow(container).run({
      input: {
        certificates: piece.map((certificate) => ({
          certificate: { ...carriedOver(certificate, now), seller_id: claimantOf(certificate, holders) },
          ...holderOf(certificate, holders),
        })),
      },
    });
    done += piece.length;
    report("certificates", done, certificates.length);
  }
}

function holderOf(
  { key, holder }: SeedCertificate,
  { sellers, productIds }: Holders,
): { seller_ids: string[]; product_ids: string[] } {
  const known = (id: string | undefined, handle: string): string => {
    if (id === undefined) throw new Error(`The certificate ${key} is held by ${handle}, which is unknown.`);
    return id;
  };
  return "business" in holder
    ? { seller_ids: [known(sellers.get(holder.business)?.id, holder.business)], product_ids: [] }
    : { seller_ids: [], product_ids: holder.listings.map((handle) => known(productIds.get(handle), handle)) };
}

/** The business behind a certificate: its holder, or who sells the goods that hold it. */
function claimantOf({ holder }: SeedCertificate, { sellers, listings }: Holders): string | null {
  const business =
    "business" in holder
      ? holder.business
      : listings.find(({ handle }) => holder.listings.includes(handle))?.business;
  return sellers.get(business ?? "")?.id ?? null;
}

/** The id follows from the catalogue's key, so that a second run finds it. */
function carriedOver(certificate: SeedCertificate, now: Date): CarriedOverCertificate {
  const record = certificateRecord(certificate, now, OFFICER);
  return {
    id: `cert_demonstration_${certificate.key}`,
    type: certificate.type,
    number: certificate.number,
    issuer: certificate.issuer ?? null,
    valid_from: record.validFrom,
    valid_until: record.validUntil,
    history: historyOf(certificate, record, now),
  };
}

function historyOf(
  { status, reason }: SeedCertificate,
  { verifiedAt, validUntil }: { verifiedAt: Date | null; validUntil: Date | null },
  now: Date,
): CarriedOverCertificate["history"] {
  const daysBefore = (moment: Date, days: number) => new Date(moment.getTime() - days * DAY_IN_MS);
  const submitted = (at: Date) => ({
    to: "submitted" as const,
    by: "seller" as const,
    actor: "peragaan",
    at,
  });
  const decided = (to: "verified" | "rejected" | "revoked", at: Date) => ({
    to,
    by: "verifier" as const,
    actor: OFFICER,
    at,
    ...(to === "verified" || reason === undefined ? {} : { reason: reason.id }),
  });
  const checked = verifiedAt ?? daysBefore(now, 30);
  switch (status) {
    case "submitted":
      return [submitted(daysBefore(now, 3))];
    case "rejected":
      return [submitted(daysBefore(now, 12)), decided("rejected", daysBefore(now, 6))];
    case "verified":
      return [submitted(daysBefore(checked, 7)), decided("verified", checked)];
    case "revoked": {
      const between = new Date((checked.getTime() + now.getTime()) / 2);
      return [submitted(daysBefore(checked, 7)), decided("verified", checked), decided("revoked", between)];
    }
    case "expired":
      return [
        submitted(daysBefore(checked, 7)),
        decided("verified", checked),
        { to: "expired", by: "system", actor: "certificate-expiry", at: validUntil ?? daysBefore(now, 1) },
      ];
  }
}
