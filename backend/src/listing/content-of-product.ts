import type { ContentVariant, EnglishTexts, ListingContent } from "@lapak-lebak/domain/listing-content";
import { z } from "zod";
import { listingAttributesOf, type ListingAttributes } from "./attributes";
import { ONLY_OPTION } from "./new-listing";
import { listingPicturesOf } from "./pictures";

/** A product of core's with all that a listing's content tells. */
export const productForContent = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  status: z.string(),
  created_at: z.coerce.date(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  options: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      values: z.array(z.object({ id: z.string(), value: z.string() })),
    }),
  ),
  variants: z.array(
    z.object({
      id: z.string(),
      variant_rank: z.number().nullable(),
      barcode: z.string().nullable(),
      weight: z.number().nullable(),
      length: z.number().nullable(),
      width: z.number().nullable(),
      height: z.number().nullable(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
      options: z.array(z.object({ id: z.string(), option_id: z.string() })),
    }),
  ),
});

export type ProductForContent = z.infer<typeof productForContent>;

/** The fields of `query.graph` for a {@link ProductForContent}. */
export const productForContentFields = [
  ...["id", "handle", "title", "subtitle", "description", "status", "created_at", "metadata"],
  ...["id", "title", "values.id", "values.value"].map((field) => `options.${field}`),
  ...["id", "variant_rank", "barcode", "weight", "length", "width", "height", "metadata"].map(
    (column) => `variants.${column}`,
  ),
  "variants.options.id",
  "variants.options.option_id",
];

/** What stands around a product: its English by the id of what is translated, its figures by variant, its certificates. */
export interface ProductSurroundings {
  english: ReadonlyMap<string, Record<string, string>>;
  figures: ReadonlyMap<string, { key: string; price: number | null; stock: number | null }>;
  certificate_ids: string[];
}

/**
 * The content of goods that came onto the shop without their seller's form, as those of the demonstration did. Null for a
 * product that is no listing.
 */
export function contentOfProduct(
  product: ProductForContent,
  { english, figures, certificate_ids }: ProductSurroundings,
): ListingContent | null {
  const attributes = listingAttributesOf(product.metadata);
  if (!attributes) return null;
  const options = product.options.filter(({ title }) => title !== ONLY_OPTION.name.id);
  return {
    family: attributes.family,
    title: product.title,
    summary: product.subtitle ?? "",
    description: product.description ?? "",
    english: englishOf(product, attributes, english),
    pictures: listingPicturesOf(product.metadata),
    ...textsOf(attributes, "id"),
    shelf_life_months: attributes.shelf_life_months ?? null,
    carats: attributes.carats ?? null,
    processing_state: attributes.processing_state ?? null,
    options: options.map(({ title, values }) => ({ name: title, values: values.map(({ value }) => value) })),
    variants: product.variants
      .toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
      .map((variant) => variantOf(variant, options, figures.get(variant.id))),
    certificate_ids,
  };
}

function variantOf(
  variant: ProductForContent["variants"][number],
  options: ProductForContent["options"],
  figures: { key: string; price: number | null; stock: number | null } | undefined,
): ContentVariant {
  return {
    key: figures?.key ?? variant.id,
    choices: options.map(({ id, values }) => {
      const chosen = variant.options.find((value) => value.option_id === id)?.id;
      return Math.max(
        0,
        values.findIndex((value) => value.id === chosen),
      );
    }),
    price: figures?.price ?? null,
    stock: figures?.stock ?? null,
    weight_grams: variant.weight,
    length_cm: variant.length,
    width_cm: variant.width,
    height_cm: variant.height,
    barcode: variant.barcode,
  };
}

function textsOf(attributes: ListingAttributes, language: "id" | "en") {
  const { ingredients, allergens, storage, material, size, care, species, treatment } = attributes;
  return {
    ingredients: ingredients?.[language] ?? "",
    allergens: allergens?.[language] ?? "",
    storage: storage?.[language] ?? "",
    material: material?.[language] ?? "",
    size_text: size?.[language] ?? "",
    care: care?.[language] ?? "",
    species: species?.[language] ?? "",
    treatment: treatment?.[language] ?? "",
  };
}

function englishOf(
  product: ProductForContent,
  attributes: ListingAttributes,
  english: ReadonlyMap<string, Record<string, string>>,
): EnglishTexts {
  const own = english.get(product.id) ?? {};
  const options = product.options.filter(({ title }) => title !== ONLY_OPTION.name.id);
  return {
    title: own.title ?? "",
    summary: own.subtitle ?? "",
    description: own.description ?? "",
    ...textsOf(attributes, "en"),
    options: options.map(({ id, title, values }) => ({
      name: english.get(id)?.title ?? title,
      values: values.map((value) => english.get(value.id)?.value ?? value.value),
    })),
  };
}
