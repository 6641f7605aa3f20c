import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import ExcelJS from "exceljs";
import { Parse } from "unzipper";
import { SheetError } from "./sheet-error";
import type { SheetLimits, SheetRow } from "./sheet-rows";

/**
 * The rows of an XLSX's first sheet. Numbers come without thousands, dates as `2026-12-31`, formulas as their results.
 *
 * @throws SheetError `sheet_too_large` for one that unpacks to more than the limit, `sheet_broken`
 */
export async function* xlsxRows(
  path: string,
  limits: Pick<SheetLimits, "columns" | "unpacked">,
): AsyncGenerator<SheetRow> {
  const file = createReadStream(path);
  try {
    await refuseBombs(path, limits.unpacked);
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
      entries: "ignore",
      hyperlinks: "ignore",
      sharedStrings: "cache",
      styles: "cache",
      worksheets: "emit",
    });
    for await (const sheet of reader) {
      for await (const row of sheet) yield { line: row.number, cells: cellsOf(row, limits.columns) };
      return;
    }
  } catch (error) {
    if (error instanceof SheetError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SheetError("sheet_broken", reason, { cause: error });
  } finally {
    file.destroy();
  }
  throw new SheetError("not_a_sheet", "The file holds no sheet.");
}

/**
 * Counts what the archive unpacks to, with the parser that exceljs reads it with: what the archive says of itself can lie,
 * and exceljs keeps a sheet's texts in memory. An archive that is cut off is found here, too: that parser tells it to
 * nobody who waits for an entry, and exceljs would wait for ever.
 */
async function refuseBombs(path: string, most: number): Promise<void> {
  const file = createReadStream(path);
  const archive = Parse({ forceStream: true });
  const broken: { by?: Error } = {};
  let current: Readable | undefined;
  const breakOff = (error: Error) => {
    broken.by = error;
    current?.destroy(error);
  };
  archive.on("error", breakOff);
  file.once("error", breakOff);
  let size = 0;
  try {
    for await (const entry of file.pipe(archive)) {
      current = entry;
      // Whoever iterates it hears of its errors; a stream without a listener would end the process.
      entry.on("error", () => undefined);
      if (broken.by) throw broken.by;
      for await (const chunk of entry) {
        size += Buffer.byteLength(chunk as Buffer);
        if (size > most)
          throw new SheetError("sheet_too_large", `The sheet unpacks to more than ${most} bytes.`);
      }
    }
  } finally {
    file.destroy();
  }
}

function cellsOf(row: ExcelJS.Row, columns: number): string[] {
  const count = Math.min(row.cellCount, columns);
  return Array.from({ length: count }, (_, index) => textOf(row.getCell(index + 1).value));
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return textOf(value.text);
  if ("result" in value) return textOf(value.result);
  return "";
}
