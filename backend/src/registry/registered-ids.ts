import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { select } from "./read-registered";
import { REGISTERED_TABLES } from "./registered-business";
import { registryCondition } from "./registry-filter";

/** Where businesses are, and what they make or sell; what is left out is not asked about. */
export interface PlaceAndFamily {
  /** Slug. */
  kecamatan?: string | undefined;
  /** Handle of a product family. */
  family?: string | undefined;
}

/** The ids of the businesses that fit, as the statistics count them; undefined where nothing is asked about. */
export async function registeredIds(
  container: MedusaContainer,
  { kecamatan, family }: PlaceAndFamily,
  now: Date,
): Promise<string[] | undefined> {
  if (kecamatan === undefined && family === undefined) return undefined;
  const { sql, bindings } = registryCondition(
    { kecamatan: kecamatan ? [kecamatan] : undefined, family: family ? [family] : undefined },
    now,
  );
  const rows = await select(
    container,
    z.object({ id: z.string() }),
    `SELECT s.id FROM ${REGISTERED_TABLES} WHERE s.deleted_at IS NULL AND ${sql}`,
    bindings,
  );
  return rows.map(({ id }) => id);
}
