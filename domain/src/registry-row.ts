import type { ProductFamilyHandle } from "./product-family.js";
import type { RegistryColumn } from "./registry-columns.js";

export * from "./registry-columns.js";
export { plainText, readFamily, readKecamatan } from "./registry-cells.js";
export { parseRegistryRow } from "./registry-parse.js";
export { cellsOfRegistryRow, mergeRegistryRows } from "./registry-known.js";

/** The legal forms of a small industry. */
export type RegistryLegalForm = "perorangan" | "kelompok" | "koperasi" | "cv";

/** A small industry as the agency's file tells of it; null: nothing is known. Money in rupiah, by the year. */
export interface RegistryRow {
  /** The year that the figures speak of. */
  readonly year: number | null;
  readonly name: string;
  readonly owner: string | null;
  /** 13 digits. */
  readonly nib: string | null;
  readonly street: string | null;
  readonly village: string | null;
  /** Slug of the areas. */
  readonly kecamatan: string;
  /** E.164. */
  readonly phone: string | null;
  /** As the agency calls it. */
  readonly commodity: string | null;
  /** The shop's family behind the commodity; null for goods that it has none for. */
  readonly family: ProductFamilyHandle | null;
  readonly products: string | null;
  readonly legalForm: RegistryLegalForm | null;
  readonly permitYear: number | null;
  /** Always with its edition: the 2025 edition renumbers. */
  readonly kbli: { readonly edition: 2020 | 2025; readonly code: string } | null;
  readonly workersMen: number | null;
  readonly workersWomen: number | null;
  readonly investment: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly productionValue: number | null;
  readonly materialValue: number | null;
  readonly exportCountries: readonly string[];
  readonly isActive: boolean | null;
  readonly aid: string | null;
}

/** What is wrong with a cell. */
export type RegistryErrorCode =
  | "required"
  | "too_long"
  | "not_a_year"
  | "nib_not_13_digits"
  | "unknown_kecamatan"
  | "not_a_phone"
  | "unknown_legal_form"
  | "not_a_kbli"
  | "not_a_number"
  | "not_whole"
  | "not_yes_or_no"
  /** Another row of the file tells of the same business; `value` is its line. */
  | "repeated_row"
  /** Several businesses have what the row is recognised by; a person must decide. */
  | "ambiguous_match";

export interface RegistryCellError {
  readonly column: RegistryColumn;
  readonly code: RegistryErrorCode;
  /** What was written there. */
  readonly value: string;
}

/** The cells of a row by their columns; what a file does not have may be left out. */
export type RegistryCells = Partial<Readonly<Record<RegistryColumn, string>>>;

/** A row that was read: all of it, or everything that is wrong with it. */
export type ReadRegistryRow =
  | { readonly row: RegistryRow; readonly errors: readonly [] }
  | { readonly row: undefined; readonly errors: readonly RegistryCellError[] };
