import type { ListingContent } from "./listing-content.js";
import { LISTING_TEXT_FIELDS } from "./listing-text-fields.js";
import { LISTING_COLUMNS, type ListingColumn } from "./listing-sheet-columns.js";
import { PRODUCT_FAMILIES, type ProcessingState } from "./product-family.js";

const STATE_WORDS: Readonly<Record<ProcessingState, string>> = {
  raw: "mentah",
  cut: "dipotong",
  polished: "dipoles",
  carved: "diukir",
};

/**
 * A listing as rows of a sheet, in the order of the columns: one row a variant, what is told of the listing in the first.
 * Read again, they change nothing.
 */
export function cellsOfListing(code: string, content: ListingContent): (string | number | null)[][] {
  const { variants = [], options = [] } = content;
  const rows = variants.length > 0 ? variants : [undefined];
  return rows.map((variant, index) => {
    const cells: Partial<Record<ListingColumn, string | number | null | undefined>> = {
      code,
      ...(index === 0 ? listingCells(content) : {}),
      variant: variant?.key,
      net_weight: variant?.net_weight,
      price: variant?.price,
      stock: variant?.stock,
      weight_grams: variant?.weight_grams,
      length_cm: variant?.length_cm,
      width_cm: variant?.width_cm,
      height_cm: variant?.height_cm,
      barcode: variant?.barcode,
    };
    for (const [place, option] of options.slice(0, 3).entries()) {
      const number = (place + 1) as 1 | 2 | 3;
      if (index === 0) cells[`option_${number}_name`] = option.name;
      cells[`option_${number}_value`] = option.values[variant?.choices[place] ?? -1];
    }
    return LISTING_COLUMNS.map((column) => cells[column] ?? null);
  });
}

function listingCells(
  content: ListingContent,
): Partial<Record<ListingColumn, string | number | null | undefined>> {
  const { family, english, processing_state } = content;
  return {
    ...Object.fromEntries(LISTING_TEXT_FIELDS.map((column) => [column, content[column]])),
    family: family && PRODUCT_FAMILIES[family].name.id,
    shelf_life_months: content.shelf_life_months,
    carats: content.carats,
    processing_state: processing_state && STATE_WORDS[processing_state],
    english_title: english?.title,
    english_summary: english?.summary,
    english_description: english?.description,
    submit: "tidak",
  };
}
