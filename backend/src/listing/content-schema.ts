import { isProductFamilyHandle, type ProductFamilyHandle } from "@lapak-lebak/domain/product-family";
import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { z } from "zod";
import { listingPicture } from "./pictures";

/*
 * A draft is kept as it was written, also where it is wrong: these bounds only keep out what no form sends. What keeps a
 * listing from being submitted is the domain's checkListingContent.
 */
const text = z.string().max(10_000).optional();
const short = z.string().max(300);
const number = z.number().nullish();
const key = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const option = z.strictObject({ name: short, values: z.array(short).max(60) });

const variant = z.strictObject({
  key,
  choices: z.array(z.number().int().min(0).max(60)).max(10),
  price: number,
  stock: number,
  net_weight: short.nullish(),
  weight_grams: number,
  length_cm: number,
  width_cm: number,
  height_cm: number,
  barcode: short.nullish(),
});

const english = z.strictObject({
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
  options: z.array(option).max(10).optional(),
});

const family = z.custom<ProductFamilyHandle>(
  (value) => typeof value === "string" && isProductFamilyHandle(value),
  "unknown_family",
);

const parts = {
  family: family.optional(),
  title: text,
  summary: text,
  description: text,
  english: english.optional(),
  ingredients: text,
  allergens: text,
  storage: text,
  shelf_life_months: number,
  material: text,
  size_text: text,
  care: text,
  species: text,
  carats: number,
  treatment: text,
  processing_state: z.enum(["raw", "cut", "polished", "carved"]).nullish(),
  options: z.array(option).max(10).optional(),
  variants: z.array(variant).max(120).optional(),
  certificate_ids: z.array(z.string().max(100)).max(50).optional(),
};

/** The content of a listing as it is stored. */
export const listingContent = z.object({ ...parts, pictures: z.array(listingPicture).optional() });

/** A picture as a form sends it back: its key says which, only its alternative texts are the seller's to write. */
export const namedPicture = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,160}$/),
  alt: z.object({ id: short, en: short }).optional(),
});

/** The content of a listing as a form sends it. */
export const writtenContent = z.strictObject({
  ...parts,
  pictures: z.array(namedPicture).max(30).optional(),
});

/** The content of a listing as a form sends it: pictures are named, not shown. */
export type WrittenContent = z.infer<typeof writtenContent>;

/** Reads stored content. @throws ZodError where the table holds something else, which no workflow writes */
export function contentOf(stored: unknown): ListingContent {
  return listingContent.parse(stored);
}

const absent = (schema: z.ZodObject) =>
  Object.fromEntries(Object.keys(schema.shape).map((field) => [field, undefined]));

/**
 * A content with every field, also those that tell nothing. An update lays objects over the stored ones: a field that was
 * merely left out would stay as it was.
 */
export function wholeContent(content: ListingContent): ListingContent {
  return {
    ...absent(listingContent),
    ...content,
    english: content.english && { ...absent(english), ...content.english },
  };
}

/** The family of goods in a query or body. */
export const familyParameter = family;
