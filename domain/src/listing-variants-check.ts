import { ean13CheckDigit } from "./ean13.js";
import type { ListingProblem } from "./listing-check.js";
import { LISTING_LIMITS, type ContentVariant, type ListingContent } from "./listing-content.js";
import { netWeightOf } from "./net-weight.js";
import { PRODUCT_FAMILIES } from "./product-family.js";

/** What is wrong with a listing's options and variants. */
export function variantProblems(content: ListingContent): ListingProblem[] {
  const { options = [], variants = [] } = content;
  const problems: ListingProblem[] = [];
  if (options.length > LISTING_LIMITS.options) problems.push({ field: "options", code: "too_many" });
  if (hasTwins(options.map(({ name }) => name.trim().toLowerCase())))
    problems.push({ field: "options", code: "duplicate_name" });
  problems.push(...options.flatMap((_, index) => optionProblems(content, index)));
  if (variants.length === 0) problems.push({ field: "variants", code: "required" });
  if (variants.length > LISTING_LIMITS.variants) problems.push({ field: "variants", code: "too_many" });
  if (hasTwins(variants.map(({ key }) => key))) problems.push({ field: "variants", code: "duplicate_key" });
  if (hasTwins(variants.map(({ choices }) => choices.join(","))))
    problems.push({ field: "variants", code: "duplicate_choice" });
  return [...problems, ...variants.flatMap((variant, index) => problemsOfVariant(content, variant, index))];
}

function optionProblems({ options = [] }: ListingContent, index: number): ListingProblem[] {
  const option = options[index];
  if (!option) return [];
  const at = (part: string, code: string) => ({ field: `options.${index}.${part}`, code });
  const values = option.values.map((value) => value.trim());
  return [
    ...(option.name.trim() === "" ? [at("name", "required")] : []),
    ...(option.name.length > LISTING_LIMITS.optionName ? [at("name", "too_long")] : []),
    ...(values.length === 0 || values.includes("") ? [at("values", "required")] : []),
    ...(values.length > LISTING_LIMITS.values ? [at("values", "too_many")] : []),
    ...(values.some((value) => value.length > LISTING_LIMITS.optionValue) ? [at("values", "too_long")] : []),
    ...(hasTwins(values.map((value) => value.toLowerCase())) ? [at("values", "duplicate_value")] : []),
  ];
}

function problemsOfVariant(
  content: ListingContent,
  variant: ContentVariant,
  index: number,
): ListingProblem[] {
  const { options = [], family } = content;
  const found: [part: string, code: string | undefined][] = [
    ["choices", choiceProblem(variant, options)],
    ["price", numberProblem(variant.price, LISTING_LIMITS.lowestPrice, LISTING_LIMITS.highestPrice)],
    ["stock", numberProblem(variant.stock, 0, LISTING_LIMITS.stock)],
    ["weight_grams", numberProblem(variant.weight_grams, 1, LISTING_LIMITS.weight)],
    ["length_cm", sideProblem(variant.length_cm)],
    ["width_cm", sideProblem(variant.width_cm)],
    ["height_cm", sideProblem(variant.height_cm)],
    ["barcode", barcodeProblem(variant.barcode)],
  ];
  if (family && PRODUCT_FAMILIES[family].kind === "food") {
    found.push(["net_weight", netWeightProblem(content, variant)]);
  } else if ((variant.net_weight?.length ?? 0) > LISTING_LIMITS.optionValue) {
    found.push(["net_weight", "too_long"]);
  }
  return found.flatMap(([part, code]) => (code ? { field: `variants.${index}.${part}`, code } : []));
}

function choiceProblem(
  { choices }: ContentVariant,
  options: readonly { readonly values: readonly string[] }[],
): string | undefined {
  if (choices.length !== options.length) return "required";
  const isChosen = options.every((option, index) => option.values[choices[index] ?? -1] !== undefined);
  return isChosen ? undefined : "invalid";
}

/** Whole numbers of pieces, rupiah and grams. */
function numberProblem(value: number | null | undefined, least: number, most: number): string | undefined {
  if (value == null) return "required";
  if (!Number.isSafeInteger(value)) return "invalid";
  if (value < least) return "too_small";
  return value > most ? "too_big" : undefined;
}

/** Centimetres, also broken ones. */
function sideProblem(value: number | null | undefined): string | undefined {
  if (value == null) return "required";
  if (!Number.isFinite(value) || value <= 0) return "too_small";
  return value > LISTING_LIMITS.side ? "too_big" : undefined;
}

/** A wrong check digit is a mistyped number: GS1 General Specifications, 7.9. */
function barcodeProblem(barcode: string | null | undefined): string | undefined {
  if (!barcode) return undefined;
  if (!/^\d{13}$/.test(barcode)) return "barcode_wrong";
  return ean13CheckDigit(barcode.slice(0, 12)) === Number(barcode[12]) ? undefined : "barcode_wrong";
}

function netWeightProblem(content: ListingContent, variant: ContentVariant): string | undefined {
  if (netWeightOf(content, variant)) return undefined;
  return variant.net_weight ? "net_weight_wrong" : "required";
}

function hasTwins(list: readonly string[]): boolean {
  return new Set(list).size < list.length;
}
