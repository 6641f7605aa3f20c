import { sizeClassOf } from "@lapak-lebak/domain/size-class";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { listAid, type AidView } from "./list-aid";
import { readRegistered, select } from "./read-registered";
import type { RegisteredBusiness } from "./registered-business";

const moment = z.coerce.date().transform((date) => date.toISOString());

const certificate = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  valid_until: moment.nullable(),
});
const listing = z.object({ product_id: z.string(), title: z.string(), status: z.string() });

/** All that the register knows of a business. */
export interface RegistryBusiness {
  business: RegisteredBusiness & { size: string | null };
  certificates: z.output<typeof certificate>[];
  listings: z.output<typeof listing>[];
  aid: AidView[];
  /** A code by which it can be claimed and that nobody has used; what it reads was told once. */
  claim_code: { expires_at: string } | null;
}

/** What the register knows of a business; null where there is none. */
export async function readRegistryBusiness(
  container: MedusaContainer,
  id: string,
  now: Date,
): Promise<RegistryBusiness | null> {
  const business = (await readRegistered(container, [id])).get(id);
  if (business === undefined) return null;
  const [certificates, listings, codes, aid] = await Promise.all([
    select(
      container,
      certificate,
      `SELECT id, type, number, status, valid_until FROM certificate
        WHERE seller_id = :id AND deleted_at IS NULL ORDER BY type, created_at DESC LIMIT 100`,
      { id },
    ),
    select(
      container,
      listing,
      `SELECT p.id AS product_id, p.title, p.status FROM product_product_seller_seller l JOIN product p ON p.id = l.product_id
        WHERE l.seller_id = :id AND l.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY p.title LIMIT 100`,
      { id },
    ),
    select(
      container,
      z.object({ expires_at: moment }),
      `SELECT expires_at FROM seller_claim_code
        WHERE seller_id = :id AND used_at IS NULL AND expires_at > :now AND deleted_at IS NULL
        ORDER BY created_at DESC LIMIT 1`,
      { id, now },
    ),
    listAid(container, id),
  ]);
  const size = sizeClassOf(business.workers_men + business.workers_women) ?? null;
  return { business: { ...business, size }, certificates, listings, aid, claim_code: codes[0] ?? null };
}
