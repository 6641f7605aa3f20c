import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

/** What the register keeps of a business. Money in whole rupiah, by the year. */
export interface RegistryEntryValues {
  seller_id: string;
  year: number | null;
  owner: string | null;
  commodity: string | null;
  family: string | null;
  products: string | null;
  permit_year: number | null;
  kbli_code: string | null;
  kbli_edition: number | null;
  investment: number | null;
  quantity: number | null;
  unit: string | null;
  production_value: number | null;
  material_value: number | null;
  export_countries: readonly string[];
  is_active: boolean;
  aid: string | null;
}

const PLAIN = [
  ...["seller_id", "year", "owner", "commodity", "family", "products", "permit_year", "kbli_code"],
  ...["kbli_edition", "unit", "is_active", "aid"],
];
/** Kept by Medusa's big numbers: beside the number a document with its exact digits. */
const BIG = ["investment", "quantity", "production_value", "material_value"];

const COLUMNS = [...PLAIN, ...BIG, ...BIG.map((column) => `raw_${column}`), "export_countries"];

const rawOf = (column: string) =>
  `CASE WHEN e.${column} IS NOT NULL THEN jsonb_build_object('value', e.${column}::text, 'precision', 20) END`;

const VALUES = [
  ...[...PLAIN, ...BIG].map((column) => `e.${column}`),
  ...BIG.map(rawOf),
  "ARRAY(SELECT jsonb_array_elements_text(e.export_countries))",
].join(", ");

const SAVE = `
  INSERT INTO registry_entry (id, ${COLUMNS.join(", ")})
  SELECT e.id, ${VALUES} FROM jsonb_to_recordset(?::jsonb) AS e (
    id text, seller_id text, year int, owner text, commodity text, family text, products text, permit_year int,
    kbli_code text, kbli_edition int, unit text, is_active boolean, aid text,
    investment numeric, quantity numeric, production_value numeric, material_value numeric, export_countries jsonb)
  ON CONFLICT (seller_id) WHERE deleted_at IS NULL DO UPDATE SET
    ${COLUMNS.filter((column) => column !== "seller_id")
      .map((column) => `${column} = excluded.${column}`)
      .join(", ")}, updated_at = now()`;

/** Writes entries, those that exist anew; any number in one statement. */
export async function saveEntries(
  connection: SqlEntityManager,
  entries: readonly RegistryEntryValues[],
): Promise<void> {
  const document = entries.map((entry) => ({ id: generateEntityId(undefined, "regent"), ...entry }));
  await connection.execute(SAVE, [JSON.stringify(document)]);
}
