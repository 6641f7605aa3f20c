import "server-only";
import { CERTIFICATE_TYPES, isCertificateType } from "@lapak-lebak/domain/certificates";
import { z } from "zod";
import { requestAsSeller } from "@/backend/seller-request";
import type { EditorCertificate } from "./listing-editor";

/** What listings need of certificates; their own pages read more. */
const certificatesSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      number: z.string().nullable(),
      issuer: z.string().nullish(),
      status: z.enum(["submitted", "verified", "rejected", "revoked", "expired"]),
      expiring: z.boolean(),
      valid_until: z.string().nullable(),
      verified_at: z.string().nullable(),
      holder: z.enum(["business", "listings"]),
    }),
  ),
});

/** No business has more; the backend gives no more at once. */
const MOST = 100;

/** Those that can still cover something: what was rejected, revoked or has run out is no choice any more. */
const OPEN: readonly string[] = ["submitted", "verified"];

/**
 * The certificates of the business.
 * @throws BackendError as `requestAsSeller`
 */
export async function certificateItems() {
  const page = { path: "/seller/certificates", query: { limit: MOST }, schema: certificatesSchema };
  return (await requestAsSeller(page)).items;
}

/**
 * Those that goods can be said to have.
 * @throws BackendError as `requestAsSeller`
 */
export async function editorCertificates(): Promise<EditorCertificate[]> {
  return (await certificateItems()).flatMap(({ id, type, number, status, valid_until: until, holder }) => {
    if (!isCertificateType(type) || !OPEN.includes(status)) return [];
    return [
      {
        id,
        type,
        name: CERTIFICATE_TYPES[type].shortLabel.id,
        number,
        status,
        validUntil: until === null ? null : new Date(until),
        isOfBusiness: holder === "business",
      },
    ];
  });
}
