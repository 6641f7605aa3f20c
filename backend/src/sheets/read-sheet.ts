import { open } from "node:fs/promises";
import { csvRows } from "./csv-rows";
import { SheetError } from "./sheet-error";
import { SHEET_LIMITS, withinLimits, type SheetLimits, type SheetRow } from "./sheet-rows";
import { xlsxRows } from "./xlsx-rows";

/** What an XLSX begins with, as every ZIP does. */
const ZIP = Buffer.from("PK\u0003\u0004", "latin1");

/** As many bytes of a file are looked at to tell what it is. */
const HEAD = 4096;

/**
 * Reads the rows of a CSV (comma, semicolon or tab; with or without a byte order mark) or of an XLSX's first sheet, one
 * after the other, so that memory does not grow with the file. What it is is told by its content, never by its name.
 *
 * @throws SheetError for what is neither, is broken, or exceeds the limits; while rows are read, not before
 */
export async function* readSheet(
  path: string,
  limits: Partial<SheetLimits> = {},
): AsyncGenerator<SheetRow, void, undefined> {
  const all = { ...SHEET_LIMITS, ...limits };
  const head = await headOf(path);
  if (head.subarray(0, ZIP.length).equals(ZIP)) {
    yield* withinLimits(xlsxRows(path, all), all);
    return;
  }
  if (head.length === 0 || head.includes(0)) {
    throw new SheetError("not_a_sheet", "The file is neither CSV nor XLSX.");
  }
  yield* withinLimits(csvRows(path, head), all);
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
