import { REGISTRY_COLUMNS, REGISTRY_HEADINGS, type RegistryCells } from "@lapak-lebak/domain/registry-row";
import { stringify } from "csv-stringify/sync";
import ExcelJS from "exceljs";
import { formWith } from "./uploads";

/** A row of the agency's file; what a test does not say is ordinary. */
export function registryCells(given: RegistryCells & { name: string }): RegistryCells {
  return {
    year: "2025",
    owner: `Pemilik ${given.name}`,
    street: "Kp. Hariang 1",
    village: "Hariang",
    kecamatan: "Sobang",
    commodity: "Gula semut",
    legal_form: "Perorangan",
    workers_men: "1",
    workers_women: "2",
    production_value: "Rp 120.000.000",
    active: "Ya",
    ...given,
  };
}

const HEADINGS = REGISTRY_COLUMNS.map((column) => REGISTRY_HEADINGS[column]);
const valuesOf = (cells: RegistryCells) => REGISTRY_COLUMNS.map((column) => cells[column] ?? "");

/** The agency's file as CSV. */
export function registryCsv(rows: readonly RegistryCells[]): Buffer {
  return Buffer.from(stringify([HEADINGS, ...rows.map(valuesOf)]));
}

/** The agency's file as XLSX. */
export async function registryXlsx(rows: readonly RegistryCells[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("IKM").addRows([HEADINGS, ...rows.map(valuesOf)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A form with a file of the agency's. */
export const registryForm = (file: Buffer, name = "data-ikm.csv"): FormData => formWith(file, name);
