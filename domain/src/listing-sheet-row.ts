import { ean13CheckDigit } from "./ean13.js";
import { LISTING_LIMITS, type ListingTextField } from "./listing-content.js";
import type { ListingCells, ListingColumn } from "./listing-sheet-columns.js";
import { parseNetWeight } from "./net-weight.js";
import type { ProcessingState, ProductFamilyHandle } from "./product-family.js";
import { plainText, readFamily } from "./registry-cells.js";

export {
  cellsByColumn,
  LISTING_COLUMNS,
  LISTING_HEADINGS,
  readListingHeader,
  type ListingCells,
  type ListingColumn,
  type ListingHeader,
} from "./listing-sheet-columns.js";

/** One thing that is wrong in a sheet. */
export interface ListingSheetError {
  /** The number that a spreadsheet shows beside the row. */
  readonly line: number;
  /** Null where it is the row as a whole. */
  readonly column: ListingColumn | null;
  readonly code: string;
  /** What was written there. */
  readonly value: string | null;
}

/** One row of a sheet: a variant, and what it tells of its listing. What is not told is absent. */
export interface ListingSheetRow {
  readonly line: number;
  /** The listing's code; a new one may have any that its writer likes. */
  readonly code: string | null;
  readonly texts: Partial<Readonly<Record<ListingTextField, string>>>;
  readonly english: { readonly title?: string; readonly summary?: string; readonly description?: string };
  readonly family?: ProductFamilyHandle;
  readonly shelf_life_months?: number;
  readonly carats?: number;
  readonly processing_state?: ProcessingState;
  /** Key of the variant. */
  readonly variant: string | null;
  /** What is chosen, by the place of the option. */
  readonly options: readonly { readonly name: string | null; readonly value: string | null }[];
  readonly goods: {
    readonly price?: number;
    readonly stock?: number;
    readonly net_weight?: string;
    readonly weight_grams?: number;
    readonly length_cm?: number;
    readonly width_cm?: number;
    readonly height_cm?: number;
    readonly barcode?: string;
  };
  readonly submit: boolean;
}

/** A row that was read, with everything that is wrong with it; what is wrong is left out of the row. */
export interface ReadListingRow {
  readonly row: ListingSheetRow;
  readonly errors: readonly ListingSheetError[];
}

const TEXTS: Readonly<Record<ListingTextField, number>> = {
  title: LISTING_LIMITS.title,
  summary: LISTING_LIMITS.summary,
  description: LISTING_LIMITS.description,
  ingredients: LISTING_LIMITS.text,
  allergens: LISTING_LIMITS.text,
  storage: LISTING_LIMITS.text,
  material: LISTING_LIMITS.text,
  size_text: LISTING_LIMITS.text,
  care: LISTING_LIMITS.text,
  species: LISTING_LIMITS.text,
  treatment: LISTING_LIMITS.text,
};

const STATES: Readonly<Record<string, ProcessingState>> = {
  mentah: "raw",
  dipotong: "cut",
  potong: "cut",
  dipoles: "polished",
  poles: "polished",
  diukir: "carved",
  ukir: "carved",
};

const YES = ["ya", "y", "yes", "1", "true"];
const NO = ["tidak", "t", "no", "n", "0", "false"];

type Parsed<Value> = { readonly value: Value } | { readonly code: string };

/** Reads a row of a sheet. Empty cells tell nothing; a cell that cannot be read is an error of its own. */
export function parseListingRow(line: number, cells: ListingCells): ReadListingRow {
  const errors: ListingSheetError[] = [];
  const read = <Value>(column: ListingColumn, parse: (cell: string) => Parsed<Value>): Value | undefined => {
    const cell = cells[column];
    if (cell === undefined) return undefined;
    const parsed = parse(cell);
    if ("value" in parsed) return parsed.value;
    errors.push({ line, column, code: parsed.code, value: cell });
    return undefined;
  };
  const texts = Object.fromEntries(
    Object.entries(TEXTS).flatMap(([field, most]) => {
      const text = read(field as ListingTextField, (cell) => shortEnough(cell, most));
      return text === undefined ? [] : [[field, text]];
    }),
  );
  const { side, weight, stock, lowestPrice, highestPrice, optionName, optionValue } = LISTING_LIMITS;
  const row: ListingSheetRow = {
    line,
    code: read("code", (cell) => shortEnough(cell, 64)) ?? null,
    texts,
    english: present({
      title: read("english_title", (cell) => shortEnough(cell, LISTING_LIMITS.title)),
      summary: read("english_summary", (cell) => shortEnough(cell, LISTING_LIMITS.summary)),
      description: read("english_description", (cell) => shortEnough(cell, LISTING_LIMITS.description)),
    }),
    ...present({
      family: read("family", familyOf),
      shelf_life_months: read("shelf_life_months", (cell) => whole(cell, 1, LISTING_LIMITS.shelfLifeMonths)),
      carats: read("carats", (cell) => decimal(cell, LISTING_LIMITS.carats)),
      processing_state: read("processing_state", stateOf),
    }),
    variant: read("variant", (cell) => shortEnough(cell, 64)) ?? null,
    options: ([1, 2, 3] as const).map((place) => ({
      name: read(`option_${place}_name`, (cell) => shortEnough(cell, optionName)) ?? null,
      value: read(`option_${place}_value`, (cell) => shortEnough(cell, optionValue)) ?? null,
    })),
    goods: present({
      price: read("price", (cell) => whole(cell.replace(/^rp\.?\s*/i, ""), lowestPrice, highestPrice)),
      stock: read("stock", (cell) => whole(cell, 0, stock)),
      net_weight: read("net_weight", netWeight),
      weight_grams: read("weight_grams", (cell) => whole(cell, 1, weight)),
      length_cm: read("length_cm", (cell) => decimal(cell, side)),
      width_cm: read("width_cm", (cell) => decimal(cell, side)),
      height_cm: read("height_cm", (cell) => decimal(cell, side)),
      barcode: read("barcode", barcodeOf),
    }),
    submit: read("submit", yesOrNo) ?? false,
  };
  return { row, errors };
}

/** An object without its parts that are undefined. */
function present<Parts extends object>(parts: Parts): { [Key in keyof Parts]?: NonNullable<Parts[Key]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    [Key in keyof Parts]?: NonNullable<Parts[Key]>;
  };
}

function shortEnough(cell: string, most: number): Parsed<string> {
  return cell.length > most ? { code: "too_long" } : { value: cell };
}

function familyOf(cell: string): Parsed<ProductFamilyHandle> {
  const family = readFamily(cell);
  return family === undefined ? { code: "unknown_family" } : { value: family };
}

function stateOf(cell: string): Parsed<ProcessingState> {
  const state = STATES[plainText(cell)];
  return state === undefined ? { code: "invalid" } : { value: state };
}

function yesOrNo(cell: string): Parsed<boolean> {
  const word = plainText(cell);
  if (YES.includes(word)) return { value: true };
  return NO.includes(word) ? { value: false } : { code: "invalid" };
}

/** `15000`, `15.000` and `15,000` are the same; `15,5` is no whole number. */
function whole(cell: string, least: number, most: number): Parsed<number> {
  const text = cell.replace(/\s/g, "");
  const digits = /^-?\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, "") : text;
  if (!/^-?\d{1,15}$/.test(digits)) return { code: "not_a_number" };
  return within(Number(digits), least, most);
}

/** Centimetres and carats: `20,5` and `20.5` are the same. */
function decimal(cell: string, most: number): Parsed<number> {
  const text = cell.replace(/\s/g, "").replace(",", ".");
  if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(text)) return { code: "not_a_number" };
  return within(Number(text), 0.001, most);
}

function within(value: number, least: number, most: number): Parsed<number> {
  if (value < least) return { code: "too_small" };
  return value > most ? { code: "too_big" } : { value };
}

function netWeight(cell: string): Parsed<string> {
  if (cell.length > LISTING_LIMITS.optionValue) return { code: "too_long" };
  return parseNetWeight(cell) ? { value: cell } : { code: "net_weight_wrong" };
}

function barcodeOf(cell: string): Parsed<string> {
  const digits = cell.replace(/\s/g, "");
  const isRight = /^\d{13}$/.test(digits) && ean13CheckDigit(digits.slice(0, 12)) === Number(digits[12]);
  return isRight ? { value: digits } : { code: "barcode_wrong" };
}
