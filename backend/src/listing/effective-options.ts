import { netWeightOf, type ContentVariant, type ListingContent } from "@lapak-lebak/domain/listing-content";
import { PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import type { NewListing } from "./new-listing";

/** The option by which buyers see what is inside a pack, where the seller's own options do not say it. */
const NET_WEIGHT = { id: "Isi", en: "Net weight" };

/** The options of a listing as buyers see them, and the choices of its variants by key. */
export interface EffectiveOptions {
  options: NewListing["options"];
  choices: Map<string, number[]>;
}

/**
 * The seller's options in both languages, Indonesian where no English was written. Food whose options tell no net weight
 * gets one that does: a pack's weight must be seen before it is bought (BPOM 31/2018; Permendag 31/2023).
 */
export function effectiveOptions(content: ListingContent): EffectiveOptions {
  const variants = content.variants ?? [];
  const written = (content.options ?? []).map((option, index) => {
    const english = content.english?.options?.[index];
    return {
      name: { id: option.name.trim(), en: english?.name.trim() || option.name.trim() },
      values: option.values.map((value, place) => ({
        id: value.trim(),
        en: english?.values[place]?.trim() || value.trim(),
      })),
    };
  });
  const choices = new Map(variants.map(({ key, choices: chosen }) => [key, [...chosen]]));
  if (!needsNetWeight(content, variants)) return { options: written, choices };

  const weights = [...new Set(variants.map(({ net_weight }) => net_weight?.trim() ?? ""))];
  for (const { key, net_weight } of variants) {
    choices.get(key)?.push(weights.indexOf(net_weight?.trim() ?? ""));
  }
  const name = written.some((option) => option.name.id === NET_WEIGHT.id)
    ? { ...NET_WEIGHT, id: "Berat bersih" }
    : NET_WEIGHT;
  return {
    options: [...written, { name, values: weights.map((weight) => ({ id: weight, en: weight })) }],
    choices,
  };
}

function needsNetWeight(content: ListingContent, variants: readonly ContentVariant[]): boolean {
  if (!content.family || PRODUCT_FAMILIES[content.family].kind !== "food") return false;
  if (!variants.every(({ net_weight }) => net_weight?.trim())) return false;
  return variants.some((variant) => !netWeightOf(content, { ...variant, net_weight: null }));
}
