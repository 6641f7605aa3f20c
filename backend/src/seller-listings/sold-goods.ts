import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { inventoryLevels } from "../catalog/listing-rows";
import type { GoodsFigures } from "../modules/listing/records";

/** A variant that core sells, as its seller sees it. */
export interface SoldVariant {
  /** Core's variant. */
  id: string;
  /** The content's key of it. */
  key: string;
  title: string;
  sku: string;
  /** Whole rupiah; null where it has no price at home. */
  price: number | null;
  /** Pieces at hand at the seller's, those reserved for orders included. */
  stock: number;
  /** Pieces that carts being paid and orders wait for. */
  reserved: number;
  inventory_item_id: string | null;
}

/** A product that core sells, as its seller sees it. */
export interface SoldGoods {
  product_id: string;
  handle: string;
  /** In the seller's order. */
  variants: SoldVariant[];
}

const soldVariant = z.object({
  id: z.string(),
  title: z.string().nullable(),
  sku: z.string().nullable(),
  variant_rank: z.number().nullable(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  prices: z.array(z.object({ amount: z.coerce.number(), currency_code: z.string() })).nullish(),
  inventory_items: z.array(z.object({ inventory_item_id: z.string(), inventory: inventoryLevels })).nullish(),
});

const soldProduct = z.object({ id: z.string(), handle: z.string(), variants: z.array(soldVariant) });

const FIELDS = [
  "id",
  "handle",
  ...["id", "title", "sku", "variant_rank", "metadata"].map((column) => `variants.${column}`),
  ...["amount", "currency_code"].map((column) => `variants.prices.${column}`),
  "variants.inventory_items.inventory_item_id",
  ...["location_id", "stocked_quantity", "reserved_quantity"].map(
    (column) => `variants.inventory_items.inventory.location_levels.${column}`,
  ),
];

/**
 * The goods of products with their prices at home and their stock, by product id; one query for all.
 *
 * @param locationId the seller's stock location; null where the seller ships nothing yet
 */
export async function readSoldGoods(
  container: MedusaContainer,
  productIds: readonly string[],
  locationId: string | null,
): Promise<Map<string, SoldGoods>> {
  if (productIds.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: FIELDS,
    filters: { id: [...productIds] },
  });
  return new Map(
    z
      .array(soldProduct)
      .parse(data)
      .map(({ id, handle, variants }) => [
        id,
        {
          product_id: id,
          handle,
          variants: variants
            .toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
            .map((variant) => soldVariantOf(variant, locationId)),
        },
      ]),
  );
}

function soldVariantOf(variant: z.infer<typeof soldVariant>, locationId: string | null): SoldVariant {
  const [item] = variant.inventory_items ?? [];
  const level = item?.inventory?.location_levels.find((each) => each.location_id === locationId);
  return {
    id: variant.id,
    key: variantKey(variant),
    title: variant.title ?? "",
    sku: variant.sku ?? "",
    price: variant.prices?.find((price) => price.currency_code === "idr")?.amount ?? null,
    stock: level?.stocked_quantity ?? 0,
    reserved: level?.reserved_quantity ?? 0,
    inventory_item_id: item?.inventory_item_id ?? null,
  };
}

/** By what the content knows a variant of core's: the key it was made with; those that are older have none but their id. */
export function variantKey(variant: {
  id: string;
  metadata?: Record<string, unknown> | null | undefined;
}): string {
  const key = variant.metadata?.key;
  return typeof key === "string" ? key : variant.id;
}

/** Prices and stock of goods by variant key. */
export function figuresOfGoods(goods: SoldGoods): Record<string, GoodsFigures> {
  return Object.fromEntries(goods.variants.map(({ key, price, stock }) => [key, { price, stock }]));
}
