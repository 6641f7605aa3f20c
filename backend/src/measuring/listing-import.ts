import { join } from "node:path";
import { LISTING_COLUMNS, LISTING_HEADINGS, type ListingCells } from "@lapak-lebak/domain/listing-sheet";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import ExcelJS from "exceljs";
import { carryOutListingImport } from "../listing-import/carry-out-import";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { checkListingSheetWorkflow } from "../workflows/listing/check-listing-sheet";
import { measured, type ImportMeasurement } from "./cost";

/** No business of the demonstration has this id. */
const SELLER_ID = "sel_measured";
/** One row in so many has a price that is none. */
const BROKEN_EACH = 25;

/** A seller's sheet of goods, one row in twenty-five broken. */
export const measureListingImport: ImportMeasurement = async (container, folder, rows) => {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const path = join(folder, `goods-${rows}.xlsx`);
  await writeFileOf(path, rows);
  const [id, looked] = await measured(async () => {
    const { result } = await checkListingSheetWorkflow(container).run({
      input: {
        path,
        file_name: "ukur.xlsx",
        seller_id: SELLER_ID,
        created_by: "measure-imports",
        now: new Date().toISOString(),
      },
    });
    return result.id;
  });
  await listings.confirmListingImport({ id, now: new Date() });
  const [, written] = await measured(() => carryOutListingImport(container, { id, clock: () => new Date() }));
  await takeOut(container);
  return [
    { file: "goods", rows, step: "look through", ...looked },
    { file: "goods", rows, step: "write", ...written },
  ];
};

async function writeFileOf(path: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet("Barang");
  sheet.addRow(LISTING_COLUMNS.map((column) => LISTING_HEADINGS[column])).commit();
  for (let number = 0; number < rows; number += 1) {
    const cells = cellsOf(number);
    sheet.addRow(LISTING_COLUMNS.map((column) => cells[column] ?? null)).commit();
  }
  sheet.commit();
  await workbook.commit();
}

function cellsOf(number: number): ListingCells {
  return {
    family: "Keripik talas",
    title: `Keripik nomor ${number}`,
    description: "Diiris tipis dan digoreng dengan minyak kelapa.",
    ingredients: "talas, garam",
    allergens: "tidak ada",
    storage: "tempat kering",
    shelf_life_months: "4",
    net_weight: "250 g",
    price: number % BROKEN_EACH === 3 ? "sekian" : "15.000",
    stock: "20",
    weight_grams: "280",
    length_cm: "20",
    width_cm: "15",
    height_cm: "5,5",
  };
}

async function takeOut(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const theirs = "SELECT id FROM listing WHERE seller_id = ?";
  const imports = "SELECT id FROM listing_import WHERE seller_id = ?";
  await connection.raw(`DELETE FROM listing_import_item WHERE import_id IN (${imports})`, [SELLER_ID]);
  await connection.raw("DELETE FROM listing_import WHERE seller_id = ?", [SELLER_ID]);
  await connection.raw(`DELETE FROM listing_revision WHERE listing_id IN (${theirs})`, [SELLER_ID]);
  await connection.raw(`DELETE FROM listing_event WHERE listing_id IN (${theirs})`, [SELLER_ID]);
  await connection.raw("DELETE FROM listing WHERE seller_id = ?", [SELLER_ID]);
}
