import type { ListingContent } from "./listing-content.js";
import type { ListingColumn } from "./listing-sheet-columns.js";
import type { ListingSheetError, ListingSheetRow } from "./listing-sheet-row.js";
import { variantOfRow } from "./listing-sheet-variant.js";
import { plainText } from "./registry-cells.js";

export * from "./listing-sheet-row.js";
export { cellsOfListing } from "./listing-sheet-export.js";

/** The rows of one listing. */
export interface ListingRows {
  /** What names it in the sheet: its code, else its name. */
  readonly code: string | null;
  readonly rows: readonly ListingSheetRow[];
}

/**
 * The rows of a sheet by listing: those with one code belong together, wherever they stand; rows without a code are told
 * by the name of the goods, and a row that tells of a choice only goes with the one above it.
 */
export function groupListingRows(rows: readonly ListingSheetRow[]): ListingRows[] {
  const groups = new Map<string, { code: string | null; rows: ListingSheetRow[] }>();
  let above: string | undefined;
  for (const row of rows) {
    const title = row.texts.title;
    const key =
      row.code === null
        ? title === undefined
          ? tellsOfListing(row)
            ? `line ${row.line}`
            : (above ?? `line ${row.line}`)
          : `title ${plainText(title)}`
        : `code ${row.code}`;
    const group = groups.get(key) ?? { code: row.code, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
    above = key;
  }
  return [...groups.values()];
}

function tellsOfListing(row: ListingSheetRow): boolean {
  const { rest, english } = listingPartOf(row);
  return Object.keys({ ...rest, ...english }).length > 0;
}

/** A listing's content after a sheet, and what of the sheet does not fit it. Rows with errors change nothing. */
export interface MergedListing {
  readonly content: ListingContent;
  readonly errors: readonly ListingSheetError[];
}

/**
 * A listing's content as a sheet wants it. What the sheet does not tell stays, variants that it does not name included: a
 * sheet of prices alone changes prices alone.
 *
 * @param current nothing for a listing that is new
 */
export function mergeListingRows(current: ListingContent, group: ListingRows): MergedListing {
  const { errors, sound } = soundRows(group.rows);
  const [first] = sound;
  if (!first) return { content: current, errors };
  const options = (current.options ?? []).map(({ name, values }) => ({ name, values: [...values] }));
  const variants = (current.variants ?? []).map((variant) => ({ ...variant }));
  const seen = new Set<string>();
  for (const row of sound) {
    const found = variantOfRow(row, options, variants, sound.length);
    if ("column" in found) {
      errors.push({ line: row.line, value: null, ...found });
      continue;
    }
    if (seen.has(found.variant.key)) {
      errors.push({ line: row.line, column: null, code: "duplicate", value: null });
      continue;
    }
    seen.add(found.variant.key);
    const known = variants.findIndex(({ key }) => key === found.variant.key);
    const merged = { ...found.variant, ...row.goods };
    if (known < 0) variants.push(merged);
    else variants[known] = merged;
  }
  const told = sound.map(listingPartOf);
  const english = Object.assign({}, ...told.map((part) => part.english)) as ListingSheetRow["english"];
  const rest = Object.assign({}, ...told.map((part) => part.rest)) as ListingContent;
  return {
    content: {
      ...current,
      ...rest,
      ...(Object.keys(english).length > 0 ? { english: { ...current.english, ...english } } : {}),
      ...(options.length > 0 ? { options } : {}),
      ...(variants.length > 0 ? { variants } : {}),
    },
    errors,
  };
}

function listingPartOf({
  texts,
  english,
  family,
  shelf_life_months,
  carats,
  processing_state,
}: ListingSheetRow) {
  const facts = { family, shelf_life_months, carats, processing_state };
  const told = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return { english, rest: { ...texts, ...told } };
}

/** Rows of one listing that agree with each other about it. */
function soundRows(rows: readonly ListingSheetRow[]) {
  const errors: ListingSheetError[] = [];
  const said = new Map<string, string | number>();
  const sound = rows.filter((row) => {
    const { rest, english } = listingPartOf(row);
    const told = {
      ...rest,
      ...Object.fromEntries(Object.entries(english).map(([field, text]) => [`english_${field}`, text])),
      ...Object.fromEntries(
        row.options.flatMap(({ name }, place) => (name === null ? [] : [[`option_${place + 1}_name`, name]])),
      ),
    };
    const differing = Object.entries(told).find(
      ([column, value]) => said.has(column) && said.get(column) !== value,
    );
    if (differing) {
      const [column, value] = differing;
      errors.push({
        line: row.line,
        column: column as ListingColumn,
        code: "differs_from_above",
        value,
      });
      return false;
    }
    for (const [column, value] of Object.entries(told)) said.set(column, value);
    return true;
  });
  return { errors, sound };
}
