import { checkCertificateNumber } from "./certificate-numbers.js";
import { normalisePhone } from "./phone.js";
import { plainText, readFamily, readKecamatan, readNumber, readYesNo } from "./registry-cells.js";
import type { RegistryColumn } from "./registry-columns.js";
import type {
  ReadRegistryRow,
  RegistryCellError,
  RegistryCells,
  RegistryErrorCode,
  RegistryLegalForm,
  RegistryRow,
} from "./registry-row.js";

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
    phone: read("phone", phone),
    commodity,
    family: commodity === null ? null : (readFamily(commodity) ?? null),
    products: read("products", textUpTo(LONGEST_TEXT)),
    legalForm: read(
      "legal_form",
      (text) => LEGAL_FORMS[plainText(text)] ?? new CellFault("unknown_legal_form"),
    ),
    permitYear: read("permit_year", year),
    kbli: read("kbli", kbli),
    workersMen: read("workers_men", wholeUpTo(MOST_WORKERS)),
    workersWomen: read("workers_women", wholeUpTo(MOST_WORKERS)),
    investment: read("investment", rupiah),
    quantity: read("quantity", numberUpTo(MOST_RUPIAH)),
    unit: read("unit", textUpTo(LONGEST_UNIT)),
    productionValue: read("production_value", rupiah),
    materialValue: read("material_value", rupiah),
    exportCountries: read("export_countries", countries) ?? [],
    isActive: read("active", (text) => readYesNo(text) ?? new CellFault("not_yes_or_no")),
    aid: read("aid", textUpTo(LONGEST_TEXT)),
  };
  if (errors.length > 0 || name === null || kecamatan === null) return { row: undefined, errors };
  return { row: { name, kecamatan: kecamatan.slug, ...rest }, errors: [] };
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

/** Spreadsheets leave a quote before digits that are to stay a text, or drop the zero before them. */
function phone(text: string): string | CellFault {
  const number = normalisePhone(text.normalize("NFKC").replace(/^'/, ""), "id");
  return number !== undefined && /^\+62[1-9]/.test(number) ? number : new CellFault("not_a_phone");
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
