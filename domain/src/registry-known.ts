import { kecamatanBySlug } from "./areas.js";
import type { RegistryColumn } from "./registry-columns.js";
import type { RegistryRow } from "./registry-row.js";

/** A row as it is exported: what {@link parseRegistryRow} reads back as the same row. */
export function cellsOfRegistryRow(row: RegistryRow): Record<RegistryColumn, string | number> {
  const { kbli: classification } = row;
  return {
    year: row.year ?? "",
    name: row.name,
    owner: row.owner ?? "",
    nib: row.nib ?? "",
    street: row.street ?? "",
    village: row.village ?? "",
    kecamatan: kecamatanBySlug(row.kecamatan)?.name ?? row.kecamatan,
    phone: row.phone ?? "",
    commodity: row.commodity ?? "",
    products: row.products ?? "",
    legal_form: row.legalForm ?? "",
    permit_year: row.permitYear ?? "",
    kbli: classification === null ? "" : `${classification.code} (${classification.edition})`,
    workers_men: row.workersMen ?? "",
    workers_women: row.workersWomen ?? "",
    investment: row.investment ?? "",
    quantity: row.quantity ?? "",
    unit: row.unit ?? "",
    production_value: row.productionValue ?? "",
    material_value: row.materialValue ?? "",
    export_countries: row.exportCountries.join(", "),
    active: yesNo(row.isActive),
    aid: row.aid ?? "",
  };
}

/** What is known once a file has said something newer: what it leaves blank stays as it was. */
export function mergeRegistryRows(known: RegistryRow, newer: RegistryRow): RegistryRow {
  const said = Object.fromEntries(
    Object.entries(newer).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<RegistryRow>;
  // The family follows the commodity, also to none.
  return { ...known, ...said, ...(newer.commodity === null ? {} : { family: newer.family }) };
}

function yesNo(value: boolean | null): string {
  if (value === null) return "";
  return value ? "Ya" : "Tidak";
}
