import {
  parseRegistryRow,
  readRegistryHeader,
  REGISTRY_HEADINGS,
  type RegistryCells,
  type RegistryHeader,
} from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { REGISTRY_MODULE } from "../modules/registry";
import type { ReadImportRow } from "../modules/registry/import-rows";
import type RegistryModuleService from "../modules/registry/service";
import { readSheet } from "../sheets/read-sheet";
import { SheetError } from "../sheets/sheet-error";

/** Rows written down at a time. */
const PORTION = 500;

/**
 * Reads a file of the agency's into the rows of an import, a portion at a time: memory does not grow with the file.
 *
 * @returns the headings that are not read
 * @throws MedusaError INVALID_DATA with the code of a `SheetError`, or `registry_columns_missing`
 */
export async function readRegistryFile(
  container: MedusaContainer,
  { importId, path, now }: { importId: string; path: string; now: Date },
): Promise<readonly string[]> {
  const registry = container.resolve<RegistryModuleService>(REGISTRY_MODULE);
  let header: RegistryHeader | undefined;
  let portion: ReadImportRow[] = [];
  const write = async () => {
    if (portion.length > 0) await registry.addRows(importId, portion);
    portion = [];
  };
  try {
    for await (const { line, cells } of readSheet(path)) {
      if (header === undefined) {
        header = headerOf(cells);
        continue;
      }
      const { row = null, errors } = parseRegistryRow(cellsOf(header, cells), now);
      portion.push({ line, row, errors });
      if (portion.length === PORTION) await write();
    }
  } catch (error) {
    if (error instanceof SheetError) throw invalid(error.code, error.message);
    throw error;
  }
  await write();
  if (header === undefined) throw invalid("not_a_sheet", "The file holds no rows.");
  return header.unknown;
}

function headerOf(cells: readonly string[]): RegistryHeader {
  const header = readRegistryHeader(cells);
  if (header.missing.length === 0) return header;
  const missing = header.missing.map((column) => REGISTRY_HEADINGS[column]).join(", ");
  throw invalid("registry_columns_missing", `The first row must name these columns: ${missing}.`);
}

function cellsOf({ columns }: RegistryHeader, cells: readonly string[]): RegistryCells {
  return Object.fromEntries(
    columns.flatMap((column, index) => (column === null ? [] : [[column, cells[index] ?? ""]])),
  );
}

function invalid(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code);
}
