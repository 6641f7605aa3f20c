import ExcelJS from "exceljs";
import { LISTING_COLUMNS, LISTING_HEADINGS, type ListingCells } from "@lapak-lebak/domain/listing-sheet";

/** An XLSX of these rows, the headings first. */
export async function xlsxOf(rows: readonly (readonly (string | number | null)[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Data").addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A CSV of these rows, every cell in quotes. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): Buffer {
  const quoted = (cell: string | number | null) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
  return Buffer.from(rows.map((row) => row.map(quoted).join(",")).join("\r\n"));
}

/** Rows of a sheet of listings with all of its headings. */
export function listingSheet(rows: readonly ListingCells[]): (string | number | null)[][] {
  return [
    LISTING_COLUMNS.map((column) => LISTING_HEADINGS[column]),
    ...rows.map((cells) => LISTING_COLUMNS.map((column) => cells[column] ?? null)),
  ];
}

/** The rows of an XLSX, as texts. */
export async function rowsOfXlsx(file: Buffer): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(file).buffer);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}
