import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { PlannedImportRow } from "../modules/registry/import-rows";
import type { RegistryEntryValues } from "../modules/registry/save-entries";
import type { BroughtInBusiness } from "../modules/seller/bring-in";
import { readRegistered, select } from "./read-registered";
import { valuesOfRow } from "./write-rows";

/** What rows of an import make of their businesses. */
export interface RegistryPlan {
  lines: number[];
  businesses: BroughtInBusiness[];
  entries: RegistryEntryValues[];
}

/**
 * Works out what rows of an import write, from what is known at this moment: since the file was looked through, somebody may
 * have changed a business, or registered a new one under the same NIB.
 */
export async function planRows(
  container: MedusaContainer,
  rows: readonly PlannedImportRow[],
): Promise<RegistryPlan> {
  const ofNib = await businessesByNib(
    container,
    rows.flatMap(({ action, row }) => (action === "create" && row.nib !== null ? row.nib : [])),
  );
  const planned = rows.map(({ line, row, seller_id }) => ({
    line,
    row,
    id: (row.nib === null ? undefined : ofNib.get(row.nib)) ?? seller_id,
  }));
  const known = await readRegistered(
    container,
    planned.map(({ id }) => id),
  );
  const values = planned.map(({ id, row }) => valuesOfRow(id, row, known.get(id)));
  return {
    lines: rows.map(({ line }) => line),
    businesses: values.map(({ business }) => business),
    entries: values.map(({ entry }) => entry),
  };
}

async function businessesByNib(
  container: MedusaContainer,
  nibs: readonly string[],
): Promise<Map<string, string>> {
  if (nibs.length === 0) return new Map();
  const rows = await select(
    container,
    z.object({ id: z.string(), nib: z.string() }),
    `SELECT id, nib FROM seller WHERE nib = ANY(:nibs) AND deleted_at IS NULL`,
    { nibs: [...nibs] },
  );
  return new Map(rows.map(({ id, nib }) => [nib, id]));
}
