import type { ContentVariant } from "./listing-content.js";
import type { ListingColumn } from "./listing-sheet-columns.js";
import type { ListingSheetRow } from "./listing-sheet-row.js";
import { plainText } from "./registry-cells.js";

/** An option to which rows add values. */
export interface OpenOption {
  name: string;
  values: string[];
}

/** The variant that a row tells of, made where there is none; its option values are added to those that are there. */
export function variantOfRow(
  row: ListingSheetRow,
  options: OpenOption[],
  variants: readonly ContentVariant[],
  rows: number,
): { variant: ContentVariant } | { column: ListingColumn | null; code: string } {
  const named = row.variant === null ? undefined : variants.find(({ key }) => key === row.variant);
  const choices: number[] = [];
  for (const [place, { name, value }] of row.options.entries()) {
    const column = (part: "name" | "value") => `option_${place + 1}_${part}` as ListingColumn;
    const option = options[place];
    if (value === null) {
      if (name !== null && option === undefined) return { column: column("value"), code: "required" };
      if (option === undefined) break;
      if (name !== null) option.name = name;
      const chosen = named?.choices[place];
      if (chosen === undefined) {
        // One row that names no choice tells of the only variant there is.
        const only = variants.length === 1 && rows === 1 ? variants[0] : undefined;
        if (only && row.options.every((each) => each.value === null)) return { variant: only };
        return { column: column("value"), code: "required" };
      }
      choices.push(chosen);
      continue;
    }
    if (option === undefined) {
      if (name === null) return { column: column("name"), code: "required" };
      if (place > options.length) return { column: column("name"), code: "invalid" };
      if (variants.length > 0 && variants.some((each) => each.choices.length <= place && each !== named)) {
        return { column: column("name"), code: "invalid" };
      }
      options.push({ name, values: [value] });
      choices.push(0);
      continue;
    }
    if (name !== null) option.name = name;
    const known = option.values.findIndex((each) => plainText(each) === plainText(value));
    choices.push(known < 0 ? option.values.push(value) - 1 : known);
  }
  if (named) return { variant: { ...named, choices } };
  const same = variants.find((each) => each.choices.join() === choices.join());
  return { variant: same ?? { key: freeKey(row, variants), choices } };
}

const KEY = /^[A-Za-z0-9_-]{1,64}$/;

function freeKey({ variant }: ListingSheetRow, variants: readonly ContentVariant[]): string {
  const taken = new Set(variants.map(({ key }) => key));
  if (variant !== null && KEY.test(variant) && !taken.has(variant)) return variant;
  let number = variants.length + 1;
  while (taken.has(`p${number}`)) number += 1;
  return `p${number}`;
}
