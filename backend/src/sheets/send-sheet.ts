import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import { stringify } from "csv-stringify";
import ExcelJS from "exceljs";
import { asText } from "./formula-safety";

/** What a sheet is sent as. */
export const SHEET_FORMATS = ["csv", "xlsx"] as const;

export type SheetFormat = (typeof SHEET_FORMATS)[number];

export type Cell = string | number | boolean | Date | null;

/** A sheet to be sent. */
export interface OutgoingSheet {
  format: SheetFormat;
  /** Name of the download, without its ending: letters, digits and dashes. */
  name: string;
  columns: readonly { header: string; /** In characters. */ width?: number }[];
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

const CONTENT_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const USUAL_WIDTH = 18;

/** Without it Excel reads UTF-8 as the code page of the machine. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Sends a sheet as a download, row by row as they come. Texts that a spreadsheet would run as formulas are sent as texts:
 * in a CSV with a mark before them, in an XLSX by their type. An error among the rows breaks the download off, so that
 * nobody takes half a sheet for a whole one.
 */
export async function sendSheet(res: MedusaResponse, sheet: OutgoingSheet): Promise<void> {
  res.setHeader("content-type", CONTENT_TYPES[sheet.format]);
  res.setHeader("content-disposition", `attachment; filename="${sheet.name}.${sheet.format}"`);
  try {
    await (sheet.format === "csv" ? sendCsv(res, sheet) : sendXlsx(res, sheet));
  } catch (error) {
    if (!res.headersSent) throw error;
    res.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function sendCsv(res: MedusaResponse, { columns, rows }: OutgoingSheet): Promise<void> {
  const head = columns.map(({ header }) => header);
  const stringifier = stringify({ bom: false, record_delimiter: "windows", header: false });
  await pipeline(Readable.from(records(head, rows)), stringifier, withMark, res);
}

async function* withMark(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer | string> {
  yield BYTE_ORDER_MARK;
  yield* chunks;
}

async function* records(head: readonly string[], rows: OutgoingSheet["rows"]): AsyncGenerator<string[]> {
  yield head.map(asText);
  for await (const row of rows)
    yield row.map((cell) => (typeof cell === "number" ? String(cell) : asText(plain(cell))));
}

function plain(cell: Cell): string {
  if (cell === null) return "";
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

async function sendXlsx(res: MedusaResponse, { columns, rows }: OutgoingSheet): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: res,
    useStyles: true,
    useSharedStrings: false,
  });
  const worksheet = workbook.addWorksheet("Data", { views: [{ state: "frozen", ySplit: 1 }] });
  worksheet.columns = columns.map(({ header, width = USUAL_WIDTH }) => ({ header, width }));
  const head = worksheet.getRow(1);
  head.font = { bold: true };
  head.commit();
  for await (const row of rows) {
    worksheet.addRow(row.map((cell) => cell ?? "")).commit();
    if (res.writableNeedDrain) await once(res, "drain");
  }
  worksheet.commit();
  await workbook.commit();
}
