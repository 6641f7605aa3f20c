import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { sellerPicturesOf } from "../seller/seller-pictures";

/** A picture that may have to be cleaned away. */
export interface KeptPicture {
  key: string;
  seller_id: string | null;
}

/** Answers which of some pictures one part of the marketplace shows, or may show again. */
type PictureUse = (container: MedusaContainer, pictures: readonly KeptPicture[]) => Promise<string[]>;

/** Every place that shows uploaded pictures. Who shows them in another adds it here, or they are cleaned away. */
const USES: readonly PictureUse[] = [usedByListings, usedBySellers, usedByCollections];

/** Those of the pictures that something uses. */
export async function usedPictures(
  container: MedusaContainer,
  pictures: readonly KeptPicture[],
): Promise<Set<string>> {
  const used = await Promise.all(USES.map(async (use) => await use(container, pictures)));
  return new Set(used.flat());
}

const keys = z.object({ rows: z.array(z.object({ key: z.string() })) });

/** By any revision: accepted ones are kept as they were. In SQL, for the query layer cannot look into a list. */
async function usedByListings(
  container: MedusaContainer,
  pictures: readonly KeptPicture[],
): Promise<string[]> {
  const found: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `SELECT wanted.key FROM unnest(?::text[]) AS wanted(key) WHERE EXISTS (
       SELECT 1 FROM listing_revision WHERE picture_keys @> ARRAY[wanted.key] AND deleted_at IS NULL)`,
    [pictures.map(({ key }) => key)],
  );
  return keys.parse(found).rows.map(({ key }) => key);
}

/** By the story or as the logo of the business that uploaded them. */
async function usedBySellers(
  container: MedusaContainer,
  pictures: readonly KeptPicture[],
): Promise<string[]> {
  const ids = [...new Set(pictures.flatMap(({ seller_id }) => seller_id ?? []))];
  const sellers = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellers({ id: ids }, { select: ["id", "pictures"], take: ids.length });
  return sellers.flatMap(({ pictures: shown }) => {
    const { logo, story } = sellerPicturesOf(shown);
    return [...story, ...(logo ? [logo] : [])].map(({ key }) => key);
  });
}

/** By collections of the shop window, those that have ended included. */
async function usedByCollections(
  container: MedusaContainer,
  pictures: readonly KeptPicture[],
): Promise<string[]> {
  const found: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `SELECT picture ->> 'key' AS key FROM curated_collection
      WHERE picture ->> 'key' = ANY(?::text[]) AND deleted_at IS NULL`,
    [pictures.map(({ key }) => key)],
  );
  return keys.parse(found).rows.map(({ key }) => key);
}
