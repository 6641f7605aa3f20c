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

/** A certificate of a business, and what it is held for. */
export interface SellerCertificate extends LabelCertificate {
  id: string;
  /** Whether the business holds it as a whole, so that it covers all of its goods. */
  ofBusiness: boolean;
  /** Products that hold it. */
  product_ids: string[];
}

const row = z.object({
  id: z.string(),
  type: z.custom<CertificateType>((value) => typeof value === "string" && isCertificateType(value)),
  status: z.enum(CERTIFICATE_STATUSES),
  valid_until: z.coerce.date().nullable(),
});
const rows = z
  .array(z.unknown())
  .nullish()
  .transform((list) => (list ?? []).flatMap((each) => row.safeParse(each).data ?? []));
const holder = z.array(z.object({ id: z.string(), certificates: rows }));

const FIELDS = ["id", ...["id", "type", "status", "valid_until"].map((column) => `certificates.${column}`)];

/**
 * All certificates of a business, by id: those that it holds itself, those of its goods, and those that it claims for goods
 * which are drafts yet, so that nothing holds them.
 */
export async function certificatesOfSeller(
  container: MedusaContainer,
  sellerId: string,
): Promise<Map<string, SellerCertificate>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [sellers, products, claims] = await Promise.all([
    query.graph({ entity: "seller", fields: FIELDS, filters: { id: sellerId } }),
    query.graph({ entity: "product", fields: FIELDS, filters: { seller: { id: sellerId } } }),
    container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .listCertificates({ seller_id: sellerId }, { select: ["id", "type", "status", "valid_until"] }),
  ]);
  const found = new Map<string, SellerCertificate>();
  const add = ({ id, type, status, valid_until }: z.infer<typeof row>): SellerCertificate => {
    const known = found.get(id) ?? {
      id,
      type,
      status,
      validUntil: valid_until,
      ofBusiness: false,
      product_ids: [],
    };
    found.set(id, known);
    return known;
  };
  for (const { certificates } of holder.parse(sellers.data)) {
    for (const certificate of certificates) add(certificate).ofBusiness = true;
  }
  for (const { id, certificates } of holder.parse(products.data)) {
    for (const certificate of certificates) add(certificate).product_ids.push(id);
  }
  for (const claim of rows.parse(claims)) add(claim);
  return found;
}

/** Those that cover a listing: of the business, of its product, and those that its content names. */
export function covering(
  certificates: ReadonlyMap<string, SellerCertificate>,
  { product_id, certificate_ids }: { product_id: string | null; certificate_ids: readonly string[] },
): SellerCertificate[] {
  return [...certificates.values()].filter(
    ({ id, ofBusiness, product_ids }) =>
      ofBusiness || certificate_ids.includes(id) || (product_id !== null && product_ids.includes(product_id)),
  );
}
