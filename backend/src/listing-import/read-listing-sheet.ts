import {
  cellsByColumn,
  parseListingRow,
  readListingHeader,
  type ListingHeader,
  type ListingSheetError,
  type ListingSheetRow,
} from "@lapak-lebak/domain/listing-sheet";
import { MedusaError } from "@medusajs/framework/utils";
import { readSheet } from "../sheets/read-sheet";
import { SheetError } from "../sheets/sheet-error";

/** What a sheet of listings may hold at most: bytes that an XLSX unpacks to, and rows with the headings. */
const LIMITS = { rows: 2001, columns: 60, cell: 6000, unpacked: 60_000_000 } as const;

/** Rows of the template show how it is done; who leaves them in does not mean them. */
const EXAMPLE = /^contoh\b/i;

/** A sheet that was read. */
export interface ListingSheet {
  /** Rows that hold something, the headings left out. */
  rows: number;
  /** Rows in which every cell could be read. */
  sound: ListingSheetRow[];
  errors: ListingSheetError[];
  unknown_columns: string[];
}

/**
 * Reads a CSV or XLSX of listings, row by row. A row with a cell that cannot be read is told of and left out.
 *
 * @throws MedusaError INVALID_DATA `not_a_sheet`, `sheet_broken`, `sheet_too_large`, `too_many_rows`, `columns_missing`,
 *   `empty_sheet`
 */
export async function readListingSheet(path: string): Promise<ListingSheet> {
  let header: ListingHeader | undefined;
  const sheet: ListingSheet = { rows: 0, sound: [], errors: [], unknown_columns: [] };
  try {
    for await (const { line, cells } of readSheet(path, LIMITS)) {
      if (header === undefined) {
        header = readListingHeader(cells);
        if (!header.isUsable) throw invalid("columns_missing", "The first row must name the columns.");
        continue;
      }
      const named = cellsByColumn(header, cells);
      if (EXAMPLE.test(named.code ?? "") || Object.keys(named).length === 0) continue;
      const { row, errors } = parseListingRow(line, named);
      sheet.rows += 1;
      if (errors.length === 0) sheet.sound.push(row);
      else sheet.errors.push(...errors);
    }
  } catch (error) {
    if (error instanceof SheetError) throw invalid(error.code, error.message);
    throw error;
  }
  if (header === undefined || sheet.rows === 0) throw invalid("empty_sheet", "The sheet holds no rows.");
  return { ...sheet, unknown_columns: [...header.unknown] };
}

function invalid(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code);
}
