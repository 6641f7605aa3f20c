import "server-only";
import {
  listingTitlesSchema,
  sellerCertificateAnswerSchema,
  sellerCertificatesSchema,
  type SellerCertificate,
} from "@/backend/schemas/seller-certificates";
import { requestAsSeller } from "@/backend/seller-request";
import { orNull } from "@/backend/store";

/** As many as a list gives at once; a family's business has a handful. */
const ALL = 100;

/** Every certificate that the business has claimed, the newest first. */
export async function getCertificates(): Promise<readonly SellerCertificate[]> {
  const query = { limit: ALL };
  const { items } = await requestAsSeller({
    path: "/seller/certificates",
    query,
    schema: sellerCertificatesSchema,
  });
  return items;
}

/** A certificate of the member's business; null for one that is not, or not theirs. */
export async function getCertificate(id: string): Promise<SellerCertificate | null> {
  const path = `/seller/certificates/${encodeURIComponent(id)}`;
  const answer = await orNull(requestAsSeller({ path, schema: sellerCertificateAnswerSchema }));
  return answer?.certificate ?? null;
}

/** The goods that a certificate can cover. */
export async function getListingTitles(): Promise<readonly { id: string; title: string }[]> {
  const { items } = await requestAsSeller({
    path: "/seller/listings",
    query: { limit: ALL },
    schema: listingTitlesSchema,
  });
  return items.map(({ id, title }) => ({ id, title: title ?? "–" }));
}
