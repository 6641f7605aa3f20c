import { SheetError } from "./sheet-error";

/** A row that holds something. */
export interface SheetRow {
  /** The number that a spreadsheet shows beside it, from 1. */
  line: number;
  /** Texts as they stand there, from the first column on. */
  cells: string[];
}

/** How much of a file is read. */
export interface SheetLimits {
  /** Rows that hold something, the headings included. */
  rows: number;
  /** Cells of a row; those beyond are left out. */
  columns: number;
  /** Characters of a cell; those beyond are cut off. */
  cell: number;
  /** Bytes that an XLSX may unpack to. */
  unpacked: number;
}

export const SHEET_LIMITS: SheetLimits = { rows: 50_001, columns: 60, cell: 5000, unpacked: 150_000_000 };

/** Passes on the rows that hold something, within the limits. @throws SheetError `too_many_rows` */
export async function* withinLimits(
  rows: AsyncIterable<SheetRow>,
  limits: SheetLimits,
): AsyncGenerator<SheetRow> {
  let count = 0;
  for await (const { line, cells } of rows) {
    const kept = cells.slice(0, limits.columns).map((cell) => cell.slice(0, limits.cell));
    if (kept.every((cell) => cell.trim() === "")) continue;
    count += 1;
    if (count > limits.rows) {
      throw new SheetError("too_many_rows", `The sheet has more than ${limits.rows} rows.`);
    }
    yield { line, cells: kept };
  }
}
