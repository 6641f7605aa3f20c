import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { sizeClassOf, type SizeClass } from "@lapak-lebak/domain/size-class";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { select } from "./read-registered";
import { IS_CLAIMED, REGISTERED_TABLES } from "./registered-business";
import { FAMILIES_ON_SALE, registryCondition, TYPES_IN_FORCE, type RegistryFilter } from "./registry-filter";

const row = z.object({
  seller_id: z.string(),
  name: z.string(),
  owner: z.string().nullable(),
  kecamatan: z.string().nullable(),
  village: z.string().nullable(),
  phone: z.string().nullable(),
  nib: z.string().nullable(),
  status: z.enum(BUSINESS_STATUSES),
  workers_men: z.number(),
  workers_women: z.number(),
  commodity: z.string().nullable(),
  /** What the register says that it makes, and what it sells here. */
  families: z.array(z.string()),
  /** Types of certificates that are verified and in force. */
  certificates: z.array(z.string()),
  claimed: z.boolean(),
  active: z.boolean(),
  /** Records of aid. */
  aid: z.number(),
});

/** A business as the register lists it. */
export interface RegistryItem extends z.output<typeof row> {
  size: SizeClass | null;
}

const ITEM = `
  s.id AS seller_id, s.name, e.owner, s.kecamatan, s.village, s.phone, s.nib, s.status, s.workers_men, s.workers_women,
  e.commodity, COALESCE(e.is_active, true) AS active, ${IS_CLAIMED} AS claimed,
  ARRAY(SELECT DISTINCT f FROM (SELECT e.family UNION ${FAMILIES_ON_SALE}) AS of_business (f) WHERE f IS NOT NULL ORDER BY f) AS families,
  ARRAY(SELECT DISTINCT t FROM (${TYPES_IN_FORCE}) AS held (t) ORDER BY t) AS certificates,
  (SELECT count(*) FROM aid_record a WHERE a.seller_id = s.id AND a.deleted_at IS NULL)::int AS aid`;

/** One page of the businesses that fit, by name, and how many fit in all. */
export async function listRegistry(
  container: MedusaContainer,
  { limit, offset, now, ...filter }: RegistryFilter & { limit: number; offset: number; now: Date },
): Promise<{ items: RegistryItem[]; count: number }> {
  const { sql, bindings } = registryCondition(filter, now);
  const from = `FROM ${REGISTERED_TABLES} WHERE s.deleted_at IS NULL AND ${sql}`;
  const [items, [total]] = await Promise.all([
    select(container, row, `SELECT ${ITEM} ${from} ORDER BY s.name, s.id LIMIT :limit OFFSET :offset`, {
      ...bindings,
      limit,
      offset,
    }),
    select(container, z.object({ count: z.number() }), `SELECT count(*)::int AS count ${from}`, bindings),
  ]);
  return {
    items: items.map((item) => ({
      ...item,
      size: sizeClassOf(item.workers_men + item.workers_women) ?? null,
    })),
    count: total?.count ?? 0,
  };
}
