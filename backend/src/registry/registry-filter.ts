import { workersOfSize, type SizeClass } from "@lapak-lebak/domain/size-class";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { likePattern } from "../database/like-pattern";
import { IS_CLAIMED } from "./registered-business";

/** Which businesses of the register are meant; several values of one kind mean any of them. */
export interface RegistryFilter {
  /** A part of a name, an owner or a village, or digits of a NIB or phone. */
  q?: string | undefined;
  /** Slugs. */
  kecamatan?: readonly string[] | undefined;
  /** Handles of product families: of what the register says that they make, or of what they sell here. */
  family?: readonly string[] | undefined;
  /** Types of certificates that they hold, verified and in force. */
  certificate?: readonly string[] | undefined;
  status?: readonly string[] | undefined;
  size?: readonly SizeClass[] | undefined;
  /** Whether people act for it. */
  claimed?: boolean | undefined;
  active?: boolean | undefined;
  /** The month of Jakarta in which it came into the register, `2026-11`. */
  registered?: string | undefined;
}

/** A condition on `seller s` and `registry_entry e`, with its bindings. */
export interface Condition {
  sql: string;
  bindings: Knex.ValueDict;
}

/** The month of a moment on the clocks of Jakarta, `2026-11`. */
export const JAKARTA_MONTH = (column: string) => `to_char(${column} AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM')`;

/** So many digits or more are looked for in numbers, too. */
const DIGITS_OF_A_NUMBER = 4;

/** Families of what a business `s` sells here. */
export const FAMILIES_ON_SALE = `
  SELECT p.metadata -> 'listing' ->> 'family' FROM product_product_seller_seller l JOIN product p ON p.id = l.product_id
   WHERE l.seller_id = s.id AND l.deleted_at IS NULL AND p.deleted_at IS NULL`;

/** Types of certificates of a business `s` that are in force at `:now`. */
export const TYPES_IN_FORCE = `
  SELECT c.type FROM certificate c
   WHERE c.seller_id = s.id AND c.status = 'verified' AND c.deleted_at IS NULL
     AND (c.valid_from IS NULL OR c.valid_from <= :now) AND (c.valid_until IS NULL OR c.valid_until >= :now)`;

/** The condition that a filter sets; every value is bound. */
export function registryCondition(filter: RegistryFilter, now: Date): Condition {
  const bindings: Record<string, Knex.Value> = { now };
  const parts: string[] = [];
  const anyOf = (name: string, values: readonly string[] | undefined, sql: string) => {
    if (!values || values.length === 0) return;
    bindings[name] = [...values];
    parts.push(sql);
  };
  anyOf("kecamatan", filter.kecamatan, "s.kecamatan = ANY(:kecamatan)");
  anyOf("status", filter.status, "s.status = ANY(:status)");
  anyOf(
    "family",
    filter.family,
    `(e.family = ANY(:family) OR :family::text[] && ARRAY(${FAMILIES_ON_SALE}))`,
  );
  anyOf("certificate", filter.certificate, `:certificate::text[] && ARRAY(${TYPES_IN_FORCE})`);
  if (filter.size && filter.size.length > 0) parts.push(`(${filter.size.map(ofSize).join(" OR ")})`);
  if (filter.claimed !== undefined) parts.push(filter.claimed ? IS_CLAIMED : `NOT ${IS_CLAIMED}`);
  if (filter.active !== undefined) parts.push(`COALESCE(e.is_active, true) = ${filter.active}`);
  if (filter.registered) {
    bindings.registered = filter.registered;
    parts.push(`${JAKARTA_MONTH("s.created_at")} = :registered`);
  }
  if (filter.q) {
    bindings.q = likePattern(filter.q);
    const digits = filter.q.replaceAll(/\D/g, "").replace(/^0/, "");
    const numbers =
      digits.length >= DIGITS_OF_A_NUMBER ? " OR s.nib LIKE :digits OR s.phone LIKE :digits" : "";
    if (numbers) bindings.digits = `%${digits}%`;
    parts.push(`(s.name ILIKE :q OR e.owner ILIKE :q OR s.village ILIKE :q${numbers})`);
  }
  return { sql: parts.length > 0 ? parts.join(" AND ") : "true", bindings };
}

function ofSize(size: SizeClass): string {
  const { least, most } = workersOfSize(size);
  const workers = "(s.workers_men + s.workers_women)";
  return most === null ? `${workers} >= ${least}` : `${workers} BETWEEN ${least} AND ${most}`;
}
