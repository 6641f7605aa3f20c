import { join } from "node:path";
import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { REGISTRY_COLUMNS, REGISTRY_HEADINGS, type RegistryCells } from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import ExcelJS from "exceljs";
import { REGISTRY_MODULE } from "../modules/registry";
import type RegistryModuleService from "../modules/registry/service";
import { carryOutImport } from "../registry/carry-out-import";
import { checkRegistryFileWorkflow } from "../workflows/registry/check-registry-file";
import { measured, type ImportMeasurement } from "./cost";

/** The agency's spreadsheet of existing businesses. */
export const measureRegistryImport: ImportMeasurement = async (container, folder, rows) => {
  const registry = container.resolve<RegistryModuleService>(REGISTRY_MODULE);
  const path = join(folder, `registry-${rows}.xlsx`);
  await writeFileOf(path, rows);
  const look = async () => {
    const { result } = await checkRegistryFileWorkflow(container).run({
      input: { path, file_name: "ukur.xlsx", created_by: "measure-imports", now: new Date().toISOString() },
    });
    return result.id;
  };
  const [id, looked] = await measured(look);
  await registry.confirmImport({ id, now: new Date() });
  const [, written] = await measured(() => carryOutImport(container, { id, clock: () => new Date() }));
  const [again, lookedAgain] = await measured(look);
  await takeOut(container, [id, again]);
  return [
    { file: "registry", rows, step: "look through", ...looked },
    { file: "registry", rows, step: "write", ...written },
    { file: "registry", rows, step: "look through again", ...lookedAgain },
  ];
};

async function writeFileOf(path: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet("IKM");
  sheet.addRow(REGISTRY_COLUMNS.map((column) => REGISTRY_HEADINGS[column])).commit();
  for (let number = 0; number < rows; number += 1) {
    const cells = cellsOf(number, rows);
    sheet.addRow(REGISTRY_COLUMNS.map((column) => cells[column] ?? "")).commit();
  }
  sheet.commit();
  await workbook.commit();
}

function cellsOf(number: number, rows: number): RegistryCells {
  const kecamatan = KECAMATAN[number % KECAMATAN.length];
  return {
    year: "2025",
    name: `Ukur ${rows} ${number}`,
    owner: `Pemilik ${number}`,
    // No business has a NIB that begins with so many nines.
    nib: String(9_999_000_000_000 + rows * 20 + number),
    street: `Kp. Contoh RT ${number % 9}`,
    village: `Desa ${number % 345}`,
    kecamatan: kecamatan?.name ?? "",
    phone: `0899${String(rows * 100 + number).padStart(8, "0")}`,
    commodity: kecamatan?.reportedProducts[0] ?? "",
    products: "dibuat untuk diukur",
    legal_form: "Perorangan",
    kbli: "10794",
    workers_men: String(number % 4),
    workers_women: String((number % 3) + 1),
    investment: "Rp 5.000.000",
    quantity: "1.200",
    unit: "kg",
    production_value: "60.000.000",
    material_value: "20.000.000",
    active: "Ya",
  };
}

async function takeOut(container: MedusaContainer, importIds: string[]): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const made = `SELECT seller_id FROM registry_import_row WHERE import_id = ? AND action = 'create'`;
  const [first = ""] = importIds;
  await connection.raw(`DELETE FROM registry_entry WHERE seller_id IN (${made})`, [first]);
  await connection.raw(`DELETE FROM seller WHERE id IN (${made})`, [first]);
  await container.resolve<RegistryModuleService>(REGISTRY_MODULE).discardImports(importIds);
}
