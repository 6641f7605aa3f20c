import { money } from "@lapak-lebak/domain/money";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { isSoldAbroad, listingAttributesOf } from "../../../listing/attributes";
import { ListingRefusal } from "../../../listing/listing-refusal";
import { corePrices, pricesOf } from "../../../listing/prices";
import { ownListing } from "../../../seller-listings/get-listing";
import { readSoldGoods, type SoldVariant } from "../../../seller-listings/sold-goods";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/** What a seller sets of goods that are sold. */
export interface GoodsChange {
  listing_id: string;
  seller_id: string;
  /** By core's variant. Whole rupiah, and pieces at hand. */
  variants: {
    id: string;
    price?: number | undefined;
    stock?: number | undefined;
    /** What its sender calls it, where that is not its place in this list. */
    field?: string | undefined;
  }[];
}

/** Prices and stock that change, with what they were. */
export interface GoodsChangePlan {
  prices: { variant_id: string; product_id: string; prices: { amount: number; currency_code: string }[] }[];
  stocks: { field: string; inventory_item_id: string; location_id: string; to: number }[];
  movements: {
    variant_id: string;
    key: string;
    kind: "price" | "stock";
    before: number | null;
    after: number;
  }[];
}

const metadataRow = z.object({ metadata: z.record(z.string(), z.unknown()).nullish() });

/**
 * Finds out what a change of price and stock comes to; what is as it was is left out. Reads only.
 *
 * @throws ListingRefusal `unknown_variant` for a variant that is not this listing's; MedusaError NOT_FOUND
 */
export const readGoodsChangeStep = createStep(
  "read-goods-change",
  async ({ listing_id, seller_id, variants }: GoodsChange, { container }) => {
    const { product_id } = await ownListing(container, { listing_id, seller_id });
    const { stock_location_id } = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .retrieveSeller(seller_id, { select: ["stock_location_id"] });
    const goods = product_id
      ? (await readSoldGoods(container, [product_id], stock_location_id)).get(product_id)
      : undefined;
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "product", fields: ["metadata"], filters: { id: product_id ?? "" } });
    const attributes = listingAttributesOf(metadataRow.safeParse(data[0]).data?.metadata);
    const abroad = attributes !== undefined && isSoldAbroad(attributes);

    const plan: GoodsChangePlan = { prices: [], stocks: [], movements: [] };
    for (const [index, { id, price, stock, field = `variants.${index}` }] of variants.entries()) {
      const variant = goods?.variants.find((each) => each.id === id);
      if (!goods || !variant) {
        throw new ListingRefusal("unknown_variant", `${id} is no variant of this listing.`, {
          [`${field}.id`]: "unknown_variant",
        });
      }
      if (price !== undefined && price !== variant.price) {
        const prices = corePrices(pricesOf(money(price, "IDR"), abroad));
        plan.prices.push({ variant_id: id, product_id: goods.product_id, prices });
        plan.movements.push(movement(variant, "price", variant.price, price));
      }
      if (stock !== undefined && stock !== variant.stock) {
        const { inventory_item_id } = variant;
        if (inventory_item_id === null || stock_location_id === null) continue;
        plan.stocks.push({
          field: `${field}.stock`,
          inventory_item_id,
          location_id: stock_location_id,
          to: stock,
        });
        plan.movements.push(movement(variant, "stock", variant.stock, stock));
      }
    }
    return new StepResponse(plan);
  },
);

function movement({ id, key }: SoldVariant, kind: "price" | "stock", before: number | null, after: number) {
  return { variant_id: id, key, kind, before, after };
}
