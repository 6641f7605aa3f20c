import { z } from "zod";
import { listingAttributesOf } from "../listing/attributes";
import { listingPicturesOf } from "../listing/pictures";
import { certificateFields, certificateRow } from "./badge-views";
import {
  sellerBesideCard,
  sellerBesidePage,
  sellerFields,
  sellerOfCard,
  sellerOfCardFields,
} from "./seller-rows";

/** Medusa's amounts are decimals of the major unit. */
export const calculatedPrice = z.object({
  calculated_amount: z.number().nullable(),
  currency_code: z.string(),
});

/** What core's inventory says of an item at each stock location. */
export const inventoryLevels = z
  .object({
    location_levels: z.array(
      z.object({
        location_id: z.string(),
        stocked_quantity: z.coerce.number(),
        reserved_quantity: z.coerce.number(),
      }),
    ),
  })
  .nullable();

/** An inventory item that a variant is made of. */
export const stockedItem = z.object({ required_quantity: z.coerce.number(), inventory: inventoryLevels });

const stockedVariant = z.object({
  id: z.string(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  inventory_items: z.array(stockedItem).nullish(),
});

const pricedVariant = stockedVariant.extend({ calculated_price: calculatedPrice.nullish() });

/** A product without attributes is no listing: it is shown nowhere. */
export const listingMetadata = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((metadata) => ({
    attributes: listingAttributesOf(metadata),
    pictures: listingPicturesOf(metadata),
  }));

/** A product with what its card shows. */
export const listingRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: z.string(),
  created_at: z.coerce.date(),
  metadata: listingMetadata,
  categories: z.array(z.object({ id: z.string(), handle: z.string(), name: z.string() })).nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
  variants: z.array(pricedVariant),
  seller: sellerBesideCard,
  certificates: z.array(certificateRow.nullable()).nullish(),
});

/** A product with what its page shows. */
export const listingDetailRow = listingRow.extend({
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  options: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      values: z.array(z.object({ id: z.string(), value: z.string() })),
    }),
  ),
  variants: z.array(
    pricedVariant.extend({
      title: z.string().nullable(),
      sku: z.string().nullable(),
      variant_rank: z.number().nullable(),
      /** Grams. */
      weight: z.number().nullable(),
      /** Centimetres. */
      length: z.number().nullable(),
      width: z.number().nullable(),
      height: z.number().nullable(),
      options: z.array(z.object({ id: z.string(), option_id: z.string() })),
    }),
  ),
  seller: sellerBesidePage,
});

/** A product with what of it is in stock. */
export const listingStockRow = z.object({
  id: z.string(),
  status: z.string(),
  metadata: listingMetadata,
  seller: sellerOfCard.pick({ id: true, status: true, stock_location_id: true }).nullish(),
  variants: z.array(stockedVariant),
});

export type ListingRow = z.infer<typeof listingRow>;
export type ListingDetailRow = z.infer<typeof listingDetailRow>;
export type ListingStockRow = z.infer<typeof listingStockRow>;
export type StockedVariant = z.infer<typeof stockedVariant>;
export type PricedVariant = z.infer<typeof pricedVariant>;

const stockFields = [
  "variants.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

const cardFields = [
  "id",
  "handle",
  "title",
  "status",
  "created_at",
  "metadata",
  ...["id", "handle", "name"].map((column) => `categories.${column}`),
  "sales_channels.id",
  "variants.calculated_price.calculated_amount",
  "variants.calculated_price.currency_code",
  ...stockFields,
  ...certificateFields("certificates"),
];

/** What `query.graph` is asked for to fill a {@link ListingRow}. */
export const listingFields = [...cardFields, ...sellerOfCardFields];

/** What `query.graph` is asked for to fill a {@link ListingDetailRow}. */
export const listingDetailFields = [
  ...cardFields,
  ...sellerFields("seller."),
  "subtitle",
  "description",
  ...["id", "title", "values.id", "values.value"].map((column) => `options.${column}`),
  ...["title", "sku", "variant_rank", "weight", "length", "width", "height"].map((c) => `variants.${c}`),
  "variants.options.id",
  "variants.options.option_id",
];

/** What `query.graph` is asked for to fill a {@link ListingStockRow}. */
export const listingStockFields = [
  "id",
  "status",
  "metadata",
  "seller.id",
  "seller.status",
  "seller.stock_location_id",
  ...stockFields,
];
