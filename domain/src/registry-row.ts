import { kecamatanBySlug } from "./areas.js";
import { checkCertificateNumber } from "./certificate-numbers.js";
import { normaliseIndonesianPhone } from "./indonesian-phone.js";
import type { ProductFamilyHandle } from "./product-family.js";
import { plainText, readFamily, readKecamatan, readNumber, readYesNo } from "./registry-cells.js";
import type { RegistryColumn } from "./registry-columns.js";

export * from "./registry-columns.js";
export { plainText, readFamily, readKecamatan } from "./registry-cells.js";

/** The legal forms of a small industry. */
export type RegistryLegalForm = "perorangan" | "kelompok" | "koperasi" | "cv";

/** A small industry as the agency's file tells of it. Money in rupiah, by the year. */
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
  readonly workersMen: number;
  readonly workersWomen: number;
  readonly investment: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly productionValue: number | null;
  readonly materialValue: number | null;
  readonly exportCountries: readonly string[];
  readonly isActive: boolean;
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
  | "not_yes_or_no";

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

const LONGEST_UNIT = 30;
const LONGEST_NAME = 120;
const LONGEST_TEXT = 300;
const FIRST_YEAR = 1900;
const MOST_WORKERS = 100_000;
/** A thousand billion rupiah: what is larger has a slipped digit. */
const MOST_RUPIAH = 1e12;

/** Signs that stand for "nothing here". */
const BLANK = /^[-–—.]*$/;

const LEGAL_FORMS: Readonly<Record<string, RegistryLegalForm>> = {
  perorangan: "perorangan",
  perseorangan: "perorangan",
  "usaha perorangan": "perorangan",
  "perusahaan perorangan": "perorangan",
  "pt perorangan": "perorangan",
  ud: "perorangan",
  po: "perorangan",
  kelompok: "kelompok",
  kub: "kelompok",
  "kelompok usaha bersama": "kelompok",
  koperasi: "koperasi",
  kop: "koperasi",
  cv: "cv",
};

/**
 * Reads a row of the agency's file. Blank cells, and those with nothing but a dash, mean that nothing is known.
 *
 * @param now years after this one are refused
 */
export function parseRegistryRow(cells: RegistryCells, now: Date): ReadRegistryRow {
  const errors: RegistryCellError[] = [];
  const read = <Value>(column: RegistryColumn, reader: (text: string) => Value | CellFault): Value | null => {
    const written = cells[column] ?? "";
    const text = written.trim();
    const value = BLANK.test(text) ? null : reader(text);
    if (!(value instanceof CellFault)) return value;
    errors.push({ column, code: value.code, value: written.slice(0, LONGEST_TEXT) });
    return null;
  };
  const needed = <Value>(
    column: RegistryColumn,
    reader: (text: string) => Value | CellFault,
  ): Value | null => {
    const value = read(column, reader);
    const isNoted = errors.some((error) => error.column === column);
    if (value === null && !isNoted) errors.push({ column, code: "required", value: cells[column] ?? "" });
    return value;
  };
  const year = yearUntil(now);
  const name = needed("name", textUpTo(LONGEST_NAME));
  const kecamatan = needed("kecamatan", (text) => readKecamatan(text) ?? new CellFault("unknown_kecamatan"));
  const commodity = read("commodity", textUpTo(LONGEST_NAME));
  const rest = {
    year: read("year", year),
    owner: read("owner", textUpTo(LONGEST_NAME)),
    nib: read("nib", nib),
    street: read("street", textUpTo(LONGEST_TEXT)),
    village: read("village", textUpTo(LONGEST_NAME)),
    phone: read("phone", (text) => normaliseIndonesianPhone(text) ?? new CellFault("not_a_phone")),
    commodity,
    family: commodity === null ? null : (readFamily(commodity) ?? null),
    products: read("products", textUpTo(LONGEST_TEXT)),
    legalForm: read(
      "legal_form",
      (text) => LEGAL_FORMS[plainText(text)] ?? new CellFault("unknown_legal_form"),
    ),
    permitYear: read("permit_year", year),
    kbli: read("kbli", kbli),
    workersMen: read("workers_men", wholeUpTo(MOST_WORKERS)) ?? 0,
    workersWomen: read("workers_women", wholeUpTo(MOST_WORKERS)) ?? 0,
    investment: read("investment", rupiah),
    quantity: read("quantity", numberUpTo(MOST_RUPIAH)),
    unit: read("unit", textUpTo(LONGEST_UNIT)),
    productionValue: read("production_value", rupiah),
    materialValue: read("material_value", rupiah),
    exportCountries: read("export_countries", countries) ?? [],
    isActive: read("active", (text) => readYesNo(text) ?? new CellFault("not_yes_or_no")) ?? true,
    aid: read("aid", textUpTo(LONGEST_TEXT)),
  };
  if (errors.length > 0 || name === null || kecamatan === null) return { row: undefined, errors };
  return { row: { name, kecamatan: kecamatan.slug, ...rest }, errors: [] };
}

/** A row as it is exported: what {@link parseRegistryRow} reads back as the same row. */
export function cellsOfRegistryRow(row: RegistryRow): Record<RegistryColumn, string | number> {
  const { kbli: classification } = row;
  return {
    year: row.year ?? "",
    name: row.name,
    owner: row.owner ?? "",
    nib: row.nib ?? "",
    street: row.street ?? "",
    village: row.village ?? "",
    kecamatan: kecamatanBySlug(row.kecamatan)?.name ?? row.kecamatan,
    phone: row.phone ?? "",
    commodity: row.commodity ?? "",
    products: row.products ?? "",
    legal_form: row.legalForm ?? "",
    permit_year: row.permitYear ?? "",
    kbli: classification === null ? "" : `${classification.code} (${classification.edition})`,
    workers_men: row.workersMen,
    workers_women: row.workersWomen,
    investment: row.investment ?? "",
    quantity: row.quantity ?? "",
    unit: row.unit ?? "",
    production_value: row.productionValue ?? "",
    material_value: row.materialValue ?? "",
    export_countries: row.exportCountries.join(", "),
    active: row.isActive ? "Ya" : "Tidak",
    aid: row.aid ?? "",
  };
}

/** What a reader of a cell answers instead of a value. */
class CellFault {
  constructor(readonly code: RegistryErrorCode) {}
}

const textUpTo = (longest: number) => (text: string) => {
  const tidy = text.replace(/\s+/g, " ");
  return tidy.length > longest ? new CellFault("too_long") : tidy;
};

const yearUntil = (now: Date) => (text: string) => {
  const year = Number(text);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= now.getUTCFullYear() + 1
    ? year
    : new CellFault("not_a_year");
};

function nib(text: string): string | CellFault {
  const check = checkCertificateNumber("nib", text.replace(/[\s.']/g, ""));
  return check.ok ? check.normalised : new CellFault("nib_not_13_digits");
}

function kbli(text: string): RegistryRow["kbli"] | CellFault {
  const match = /^(\d{5})(?:\s*\(?\s*(2020|2025)\s*\)?)?$/.exec(text);
  return match?.[1] === undefined
    ? new CellFault("not_a_kbli")
    : { code: match[1], edition: match[2] === "2025" ? 2025 : 2020 };
}

const numberUpTo = (most: number) => (text: string) => {
  const value = readNumber(text);
  return value === undefined || value > most ? new CellFault("not_a_number") : value;
};

const wholeUpTo = (most: number) => (text: string) => {
  const value = numberUpTo(most)(text);
  return value instanceof CellFault || Number.isInteger(value) ? value : new CellFault("not_whole");
};

function rupiah(text: string): number | CellFault {
  const value = numberUpTo(MOST_RUPIAH)(text);
  return value instanceof CellFault ? value : Math.round(value);
}

function countries(text: string): string[] | CellFault {
  const tidy = textUpTo(LONGEST_TEXT)(text);
  if (tidy instanceof CellFault) return tidy;
  const named = tidy.split(/[,;/]/).map((country) => country.trim());
  return [...new Set(named.filter((country) => !BLANK.test(country) && plainText(country) !== "tidak"))];
}
