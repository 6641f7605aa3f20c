import { z } from "zod";
import {
  listingCardSchema,
  pictureSchema,
  sellerCardSchema,
  sellerDetailSchema,
  listingDetailSchema,
} from "./listing";
import { moneySchema } from "./money";

const facetValueSchema = z.object({ value: z.string(), label: z.string(), count: z.int() });

export const facetsSchema = z.object({
  category: z.array(facetValueSchema),
  kecamatan: z.array(facetValueSchema),
  certificate: z.array(facetValueSchema),
  in_stock: z.object({ count: z.int() }),
  export_ready: z.object({ count: z.int() }),
  /** In the smallest unit of the market's currency; null where nothing was found. */
  price: z.object({ min: z.int().nullable(), max: z.int().nullable() }),
});

export const listingsPageSchema = z.object({
  listings: z.array(listingCardSchema),
  count: z.int().nonnegative(),
  page: z.int().positive(),
  page_size: z.int().positive(),
  facets: facetsSchema.optional(),
  did_you_mean: z.string().nullish(),
});

/** What staff chose for a place of the home page. */
const curatedCollectionSchema = z
  .object({
    title: z.string(),
    note: z.string(),
    picture: pictureSchema.nullable(),
    listings: z.array(listingCardSchema),
    seller: sellerCardSchema.nullable(),
  })
  .nullable();

export const homeSchema = z.object({
  categories: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      kind: z.string(),
      listing_count: z.int(),
      picture: pictureSchema.nullable(),
    }),
  ),
  kecamatan: z.array(z.object({ slug: z.string(), name: z.string(), listing_count: z.int() })),
  featured: z.array(listingCardSchema),
  /** Null: nothing was chosen for the place. */
  curation: z.object({
    hero: curatedCollectionSchema,
    this_week: curatedCollectionSchema,
    export_ready: curatedCollectionSchema,
    maker_story: curatedCollectionSchema,
  }),
  newest: z.array(listingCardSchema),
  stories: z.array(sellerCardSchema),
  totals: z.object({ sellers: z.int(), listings: z.int(), kecamatan: z.int() }),
});

export const listingAnswerSchema = z.object({ listing: listingDetailSchema });
export const sellerAnswerSchema = z.object({ seller: sellerDetailSchema });
export const sellersAnswerSchema = z.object({
  sellers: z.array(sellerCardSchema),
  count: z.int().nonnegative(),
});

export const shippingEstimateSchema = z.object({
  options: z.array(
    z.object({
      service: z.enum(["courier", "pickup"]),
      price: moneySchema,
      days: z.tuple([z.int(), z.int()]).nullish(),
      chargeable_kg: z.number().nullish(),
    }),
  ),
});

export const configurationSchema = z.object({
  channels: z.object({
    home: z.object({ publishable_key: z.string() }),
    export: z.object({ publishable_key: z.string() }),
  }),
  regions: z.array(z.object({ id: z.string(), currency: z.string(), countries: z.array(z.string()) })),
  payment_provider_id: z.string(),
});

export type Facets = z.infer<typeof facetsSchema>;
export type ListingsPage = z.infer<typeof listingsPageSchema>;
export type Home = z.infer<typeof homeSchema>;
export type Category = Home["categories"][number];
export type SellersPage = z.infer<typeof sellersAnswerSchema>;
export type ShippingEstimate = z.infer<typeof shippingEstimateSchema>;
export type Configuration = z.infer<typeof configurationSchema>;
