import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { z } from "zod";

const text = z.string().optional();
const amount = z.number().nullish();

const englishTexts = z.object({
  title: text,
  summary: text,
  description: text,
  ingredients: text,
  allergens: text,
  storage: text,
  material: text,
  size_text: text,
  care: text,
  species: text,
  treatment: text,
  options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })).optional(),
});

/** A listing's content as the API sends it. */
export const listingContent: z.ZodType<ListingContent> = z.object({
  family: z.enum(PRODUCT_FAMILY_HANDLES).optional(),
  title: text,
  summary: text,
  description: text,
  english: englishTexts.optional(),
  pictures: z
    .array(
      z.object({
        key: z.string(),
        width: z.number(),
        height: z.number(),
        blur: z.string(),
        alt: z.object({ id: z.string(), en: z.string() }),
      }),
    )
    .optional(),
  ingredients: text,
  allergens: text,
  storage: text,
  shelf_life_months: amount,
  material: text,
  size_text: text,
  care: text,
  species: text,
  carats: amount,
  treatment: text,
  processing_state: z.enum(["raw", "cut", "polished", "carved"]).nullish(),
  options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })).optional(),
  variants: z
    .array(
      z.object({
        key: z.string(),
        choices: z.array(z.number()),
        price: amount,
        stock: amount,
        net_weight: z.string().nullish(),
        weight_grams: amount,
        length_cm: amount,
        width_cm: amount,
        height_cm: amount,
        barcode: z.string().nullish(),
      }),
    )
    .optional(),
  certificate_ids: z.array(z.string()).optional(),
});
