import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";

/** A listing that a certificate covers. */
export interface CoveredListing {
  id: string;
  title: string;
}

const links = z.array(z.object({ certificate_id: z.string(), product_id: z.string() }));
const named = z.object({
  rows: z.array(z.object({ certificate_id: z.string(), id: z.string(), title: z.string() })),
});

/** The listings of a business that certificates cover, by certificate: goods that hold them, and drafts that name them. */
export async function readCertificateListings(
  container: MedusaContainer,
  sellerId: string,
  certificateIds: string[],
): Promise<Map<string, CoveredListing[]>> {
  if (certificateIds.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_certificate",
    fields: ["certificate_id", "product_id"],
    filters: { certificate_id: certificateIds },
  });
  const held = links.parse(data);
  const productIds = [...new Set(held.map(({ product_id }) => product_id))];
  const [goods, drafts] = await Promise.all([
    productIds.length === 0
      ? []
      : container
          .resolve<ListingModuleService>(LISTING_MODULE)
          .listListings(
            { product_id: productIds, seller_id: sellerId },
            { select: ["id", "title", "product_id"], take: productIds.length },
          ),
    readNamingDrafts(container, sellerId),
  ]);
  const covered = new Map<string, CoveredListing[]>(certificateIds.map((id) => [id, []]));
  for (const { certificate_id, product_id } of held) {
    const listing = goods.find((row) => row.product_id === product_id);
    if (listing) covered.get(certificate_id)?.push({ id: listing.id, title: listing.title });
  }
  for (const { certificate_id, id, title } of drafts) covered.get(certificate_id)?.push({ id, title });
  return covered;
}

/** Drafts keep what they name in their content, where only SQL looks it up without reading them whole. */
async function readNamingDrafts(container: MedusaContainer, sellerId: string) {
  const result: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `SELECT l.id, l.title, named.id AS certificate_id FROM listing l
       JOIN listing_revision r ON r.listing_id = l.id AND r.status <> 'accepted' AND r.deleted_at IS NULL
      CROSS JOIN LATERAL jsonb_array_elements_text(
        CASE jsonb_typeof(r.content -> 'certificate_ids') WHEN 'array' THEN r.content -> 'certificate_ids' ELSE '[]' END
      ) AS named (id)
      WHERE l.seller_id = ? AND l.product_id IS NULL AND l.deleted_at IS NULL`,
    [sellerId],
  );
  return named.parse(result).rows;
}
