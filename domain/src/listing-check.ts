import { LISTING_LIMITS, type ListingContent } from "./listing-content.js";
import { LISTING_TEXT_FIELDS, type ListingTextField } from "./listing-text-fields.js";
import { variantProblems } from "./listing-variants-check.js";
import { PRODUCT_FAMILIES, type ProductKind } from "./product-family.js";

/** Something that keeps a listing from being submitted. */
export interface ListingProblem {
  /** Where: `title`, `pictures`, `options.0.values`, `variants.2.price`. */
  readonly field: string;
  /** What is wrong, stable: `required`, `too_short`, … */
  readonly code: string;
}

const SHORTEST_TITLE = 3;
const SHORTEST_DESCRIPTION = 20;

/** Texts that each kind of goods needs; food's are what its label must say. */
const TEXTS_OF_KIND: Readonly<Record<ProductKind, readonly ListingTextField[]>> = {
  food: ["ingredients", "allergens", "storage"],
  craft: ["material", "size_text"],
  stone: ["species", "treatment"],
};

const OPTIONAL_TEXTS = LISTING_TEXT_FIELDS.filter((field) => field !== "title" && field !== "description");

/** All that keeps a listing from being submitted, in the order of its form; empty when it may be. */
export function checkListingContent(content: ListingContent): ListingProblem[] {
  return [
    ...(content.family === undefined ? [{ field: "family", code: "required" }] : []),
    ...pictureProblems(content),
    ...textProblems(content),
    ...factProblems(content),
    ...variantProblems(content),
    ...((content.certificate_ids?.length ?? 0) > LISTING_LIMITS.certificates
      ? [{ field: "certificate_ids", code: "too_many" }]
      : []),
  ];
}

function pictureProblems({ pictures = [] }: ListingContent): ListingProblem[] {
  if (pictures.length === 0) return [{ field: "pictures", code: "required" }];
  if (pictures.length > LISTING_LIMITS.pictures) return [{ field: "pictures", code: "too_many_pictures" }];
  return [];
}

function textProblems(content: ListingContent): ListingProblem[] {
  const kind = content.family && PRODUCT_FAMILIES[content.family].kind;
  const required = kind ? TEXTS_OF_KIND[kind] : [];
  return [
    ...textProblem("title", content.title, LISTING_LIMITS.title, SHORTEST_TITLE),
    ...textProblem("description", content.description, LISTING_LIMITS.description, SHORTEST_DESCRIPTION),
    ...OPTIONAL_TEXTS.flatMap((field) =>
      textProblem(
        field,
        content[field],
        field === "summary" ? LISTING_LIMITS.summary : LISTING_LIMITS.text,
        required.includes(field) ? 1 : 0,
      ),
    ),
  ];
}

function textProblem(field: string, text: string | undefined, most: number, least: number): ListingProblem[] {
  const length = text?.trim().length ?? 0;
  if (length === 0) return least > 0 ? [{ field, code: "required" }] : [];
  if (length < least) return [{ field, code: "too_short" }];
  return length > most ? [{ field, code: "too_long" }] : [];
}

/** What is asked of food and stone besides texts. */
function factProblems(content: ListingContent): ListingProblem[] {
  if (content.family === undefined) return [];
  const { kind } = PRODUCT_FAMILIES[content.family];
  if (kind === "food") {
    const months = content.shelf_life_months;
    if (months == null) return [{ field: "shelf_life_months", code: "required" }];
    const isReal = Number.isInteger(months) && months >= 1 && months <= LISTING_LIMITS.shelfLifeMonths;
    return isReal ? [] : [{ field: "shelf_life_months", code: "invalid" }];
  }
  if (kind === "craft") return [];
  const { carats, size_text, processing_state } = content;
  const problems: ListingProblem[] = [];
  if (!processing_state) problems.push({ field: "processing_state", code: "required" });
  if (carats != null && !(carats > 0 && carats <= LISTING_LIMITS.carats))
    problems.push({ field: "carats", code: "invalid" });
  // A loose stone is weighed, a table of petrified wood measured.
  if (carats == null && !size_text?.trim())
    problems.push({ field: "carats", code: "carats_or_size_required" });
  return problems;
}
