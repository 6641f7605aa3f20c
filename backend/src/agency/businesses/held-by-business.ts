import type { CertificateStatus } from "@lapak-lebak/domain/certificates";
import type { ListingStatus } from "@lapak-lebak/domain/listing";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { LISTING_MODULE } from "../../modules/listing";
import type ListingModuleService from "../../modules/listing/service";
import { readClaims } from "../certificates/read-claims";

/** A business has hardly more; the lists have the others. */
const MOST = 100;

/** A claim as it is named beside its business. */
export interface HeldClaim {
  id: string;
  type: string;
  number: string;
  status: CertificateStatus;
  /** ISO 8601. */
  valid_until: string | null;
}

/** Goods as they are named beside their business. */
export interface HeldListing {
  id: string;
  title: string;
  status: ListingStatus;
}

const linked = z.object({ certificates: z.array(z.object({ id: z.string() }).nullable()).nullish() });

/** What a business claims, for itself or for its goods, the newest first. */
export async function claimsOfBusiness(container: MedusaContainer, sellerId: string): Promise<HeldClaim[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [sellers, products] = await Promise.all([
    query.graph({ entity: "seller", fields: ["id", "certificates.id"], filters: { id: sellerId } }),
    query.graph({
      entity: "product",
      fields: ["id", "certificates.id"],
      filters: { seller: { id: sellerId } },
      pagination: { take: MOST, skip: 0 },
    }),
  ]);
  const ids = [...z.array(linked).parse(sellers.data), ...z.array(linked).parse(products.data)].flatMap(
    ({ certificates }) => (certificates ?? []).flatMap((certificate) => certificate?.id ?? []),
  );
  const { claims } = await readClaims(container, {
    filters: { $or: [{ seller_id: sellerId }, { id: [...new Set(ids)] }] },
    order: { created_at: "DESC" },
    take: MOST,
  });
  return claims.map(({ id, type, number, status, valid_until }) => ({
    ...{ id, type, number: number ?? "", status },
    valid_until: valid_until?.toISOString() ?? null,
  }));
}

/** What a business offers, the goods touched last first. */
export async function listingsOfBusiness(
  container: MedusaContainer,
  sellerId: string,
): Promise<HeldListing[]> {
  const listings = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings(
      { seller_id: sellerId },
      { take: MOST, select: ["id", "title", "status"], order: { changed_at: "DESC" } },
    );
  return listings.map(({ id, title, status }) => ({ id, title, status }));
}
