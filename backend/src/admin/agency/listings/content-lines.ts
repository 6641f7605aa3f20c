import {
  LISTING_TEXT_FIELDS,
  type ContentVariant,
  type ListingContent,
} from "@lapak-lebak/domain/listing-content";

/** A part of a listing's content, as one text that can be compared. */
export interface ContentLine {
  /** Name of the part; variants are told by their keys. */
  field: string;
  text: string;
  language: "id" | "en";
}

/** How values are written that are no texts. */
export interface ValueWords {
  family: (handle: string) => string;
  processingState: (state: string) => string;
  months: (count: number) => string;
  carats: (count: number) => string;
  /** One line on a variant: price, stock, parcel. */
  variant: (variant: ContentVariant, name: string) => string;
}

/** Everything that a listing says besides its pictures, part by part; what it does not say is left out. */
export function contentLines(content: ListingContent, words: ValueWords): ContentLine[] {
  const { family, shelf_life_months: months, carats, processing_state: state, english } = content;
  const { options = [], variants = [] } = content;
  return [
    line("family", family && words.family(family)),
    ...LISTING_TEXT_FIELDS.map((field) => line(field, content[field])),
    line("shelf_life_months", months ? words.months(months) : null),
    line("carats", carats ? words.carats(carats) : null),
    line("processing_state", state && words.processingState(state)),
    ...options.map(({ name, values }, index) => line(`options.${index}`, `${name}: ${values.join(", ")}`)),
    ...variants.map((variant) =>
      line(`variants.${variant.key}`, words.variant(variant, variantName(content, variant))),
    ),
    ...LISTING_TEXT_FIELDS.map((field) => line(`english.${field}`, english?.[field], "en")),
  ].filter(({ text }) => text !== "");
}

/** What a variant is called by its choices: `250 g / Pedas`. */
export function variantName({ options = [] }: ListingContent, { choices }: ContentVariant): string {
  return options.map(({ values }, index) => values[choices[index] ?? 0] ?? "?").join(" / ");
}

const line = (field: string, text: string | null | undefined, language: "id" | "en" = "id"): ContentLine => ({
  field,
  text: text?.trim() ?? "",
  language,
});
