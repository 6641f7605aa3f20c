import { z } from "zod";
import { currencySchema, moneySchema } from "./money";

export const pictureSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  blur: z.string().startsWith("data:image/").optional().catch(undefined),
  width: z.int().positive(),
  height: z.int().positive(),
  alt: z.string(),
});

/** A verified, unexpired certificate as the backend derived it at the moment of reading. */
export const badgeSchema = z.object({
  certificate_id: z.string(),
  type: z.string(),
  short_label: z.string(),
  label: z.string(),
  number: z.string().nullable(),
  issuer: z.string(),
  valid_until: z.iso.datetime({ offset: true }).nullable(),
  verified_at: z.iso.datetime({ offset: true }),
  verified_by: z.string(),
  expiring: z.boolean(),
  holder: z.enum(["product", "seller"]),
});

const kecamatanSchema = z.object({ slug: z.string(), name: z.string() });

export const listingCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  picture: pictureSchema.nullable(),
  price: z.object({ amount: z.int(), currency: currencySchema, from: z.boolean() }),
  seller: z.object({ handle: z.string(), name: z.string(), kecamatan: kecamatanSchema }),
  badges: z.array(badgeSchema),
  in_stock: z.boolean(),
  export_ready: z.boolean(),
  category: z.object({ handle: z.string(), name: z.string() }),
});

export const sellerCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  tagline: z.string(),
  kecamatan: kecamatanSchema,
  village: z.string(),
  listing_count: z.int().nonnegative(),
  picture: pictureSchema.nullable(),
  badges: z.array(badgeSchema),
});

export const sellerDetailSchema = sellerCardSchema.extend({
  story: z.string(),
  founded_year: z.int().nullable(),
  workers: z.object({ men: z.int(), women: z.int() }),
  address: z.string(),
  nib: z.string().nullable(),
  kind: z.string(),
});

export const variantSchema = z.object({
  id: z.string(),
  sku: z.string(),
  title: z.string(),
  /** From the option's id to the chosen value's id. */
  options: z.record(z.string(), z.string()),
  price: moneySchema,
  /** Gross weight of the parcel. */
  weight_grams: z.number().nonnegative(),
  dimensions_cm: z.object({ length: z.number(), width: z.number(), height: z.number() }).nullable(),
});

export const listingDetailSchema = listingCardSchema.extend({
  summary: z.string(),
  description: z.string(),
  pictures: z.array(pictureSchema),
  kind: z.enum(["food", "craft", "stone"]),
  ingredients: z.string().nullish(),
  allergens: z.string().nullish(),
  material: z.string().nullish(),
  shelf_life_months: z.number().nullish(),
  storage: z.string().nullish(),
  care: z.string().nullish(),
  size: z.string().nullish(),
  species: z.string().nullish(),
  carats: z.number().nullish(),
  treatment: z.string().nullish(),
  processing_state: z.enum(["raw", "cut", "polished", "carved"]).nullish(),
  options: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      values: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
  variants: z.array(variantSchema).min(1),
  seller: sellerCardSchema.extend({
    address: z.string().nullish(),
    nib: z.string().nullish(),
    founded_year: z.int().nullish(),
  }),
  related: z.array(listingCardSchema),
  exportability: z.enum(["allowed", "needs_review", "blocked"]),
  published_at: z.iso.datetime({ offset: true }).nullable(),
});

export const stockSchema = z.object({
  variants: z.array(z.object({ id: z.string(), available: z.int(), in_stock: z.boolean() })),
});

export type Picture = z.infer<typeof pictureSchema>;
export type BadgeView = z.infer<typeof badgeSchema>;
export type ListingCard = z.infer<typeof listingCardSchema>;
export type ListingDetail = z.infer<typeof listingDetailSchema>;
export type ListingVariant = z.infer<typeof variantSchema>;
export type ListingOption = ListingDetail["options"][number];
export type SellerCard = z.infer<typeof sellerCardSchema>;
export type SellerDetail = z.infer<typeof sellerDetailSchema>;
export type Stock = z.infer<typeof stockSchema>;
