import {
  CERTIFICATE_STATUSES,
  isCertificateType,
  type CertificateType,
} from "@lapak-lebak/domain/certificates";
import type { LabelCertificate } from "@lapak-lebak/domain/listing-content";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";

/** A certificate of a business, as far as labels need it. */
export type SellerCertificate = LabelCertificate & { id: string };

const row = z.object({
  id: z.string(),
  type: z.custom<CertificateType>((value) => typeof value === "string" && isCertificateType(value)),
  status: z.enum(CERTIFICATE_STATUSES),
  valid_until: z.coerce.date().nullable(),
});
const holders = z.array(
  z.object({ certificates: z.array(z.object({ id: z.string() }).nullable()).nullish() }),
);

/** More than any business has. */
const MOST = 500;

/** Those of the ids that are certificates of the business. */
export async function ownCertificates(
  container: MedusaContainer,
  sellerId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listCertificates({ seller_id: sellerId, id: [...ids] }, { select: ["id"], take: ids.length });
  return new Set(rows.map(({ id }) => id));
}

/**
 * The certificates that cover a listing: those that its business holds as a whole, those of its product, and those that its
 * content names. A fixed number of queries, however many goods the business has.
 */
export async function coveringCertificates(
  container: MedusaContainer,
  listing: { seller_id: string; product_id: string | null; certificate_ids: readonly string[] },
): Promise<SellerCertificate[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const held = async (entity: "seller" | "product", id: string | null): Promise<unknown[]> => {
    if (id === null) return [];
    const { data }: { data: unknown[] } = await query.graph({
      entity,
      fields: ["id", "certificates.id"],
      filters: { id },
    });
    return data;
  };
  const [own, ofSeller, ofProduct] = await Promise.all([
    container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .listCertificates(
        { seller_id: listing.seller_id },
        { select: ["id", "type", "status", "valid_until"], order: { created_at: "ASC" }, take: MOST },
      ),
    held("seller", listing.seller_id),
    held("product", listing.product_id),
  ]);
  const linked = holders
    .parse([...ofSeller, ...ofProduct])
    .flatMap(({ certificates }) => (certificates ?? []).flatMap((each) => each?.id ?? []));
  const covering = new Set([...linked, ...listing.certificate_ids]);
  return own.flatMap((certificate) => {
    const { data } = row.safeParse(certificate);
    if (!data || !covering.has(data.id)) return [];
    const { valid_until: validUntil, ...rest } = data;
    return { ...rest, validUntil };
  });
}
