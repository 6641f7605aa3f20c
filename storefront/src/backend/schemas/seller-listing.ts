import { LISTING_STATUSES, REVISION_STATUSES } from "@lapak-lebak/domain/listing";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { z } from "zod";

/** A picture of a listing as its seller has it: with its words in both languages. */
export const listingPictureSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  width: z.number(),
  height: z.number(),
  blur: z.string(),
  alt: z.object({ id: z.string(), en: z.string() }),
});

const familySchema = z.enum(PRODUCT_FAMILY_HANDLES);
const text = z.string().optional();
const number = z.number().nullish();
const optionSchema = z.object({ name: z.string(), values: z.array(z.string()) });

/** The domain's ListingContent as the seller API sends it. */
export const listingContentSchema = z.object({
  family: familySchema.optional(),
  title: text,
  summary: text,
  description: text,
  english: z
    .object({
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
      options: z.array(optionSchema).optional(),
    })
    .optional(),
  pictures: z.array(listingPictureSchema).optional(),
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
  options: z.array(optionSchema).optional(),
  variants: z
    .array(
      z.object({
        key: z.string(),
        choices: z.array(z.int().nonnegative()),
        price: number,
        stock: number,
        net_weight: z.string().nullish(),
        weight_grams: number,
        length_cm: number,
        width_cm: number,
        height_cm: number,
        barcode: z.string().nullish(),
      }),
    )
    .optional(),
  certificate_ids: z.array(z.string()).optional(),
});

/** Why a revision came back, each reason at a field where it concerns one. */
const reasonSchema = z.object({ code: z.string(), field: z.string().nullish(), note: z.string().nullish() });

export const sellerListingSchema = z.object({
  id: z.string(),
  status: z.enum(LISTING_STATUSES),
  handle: z.string().nullable(),
  /** What the next change of the draft is sent with. */
  version: z.int(),
  revision: z
    .object({
      version: z.int(),
      status: z.enum(REVISION_STATUSES),
      reasons: z.array(reasonSchema),
      /** What staff wrote besides. */
      note: z.string().nullish(),
      submitted_at: z.string().nullable(),
    })
    .nullable(),
  content: listingContentSchema,
});

export const listingAnswerSchema = z.object({ listing: sellerListingSchema });

export const listingRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  family: familySchema.nullable(),
  status: z.enum(LISTING_STATUSES),
  /** Of the revision that is not accepted yet, if any. */
  revision: z.enum(REVISION_STATUSES).nullable(),
  picture: listingPictureSchema.nullable(),
  /** Whole rupiah. */
  price_from: z.number().nullable(),
  /** Pieces of all variants together. */
  stock: z.number().nullable(),
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      price: z.number().nullable(),
      stock: z.number().nullable(),
    }),
  ),
  handle: z.string().nullable(),
  updated_at: z.string(),
  /** How many things keep it from being submitted. */
  problems: z.number(),
});

export const listingRowsSchema = z.object({
  items: z.array(listingRowSchema),
  count: z.int().nonnegative(),
  offset: z.int().nonnegative(),
  limit: z.int().positive(),
});

export const pictureAnswerSchema = z.object({ picture: listingPictureSchema });

export type SellerListing = z.infer<typeof sellerListingSchema>;
export type ListingRow = z.infer<typeof listingRowSchema>;
export type ListingRows = z.infer<typeof listingRowsSchema>;
