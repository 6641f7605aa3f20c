import type { MedusaContainer } from "@medusajs/framework/types";
import { createInventoryLevelsWorkflow, createProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import type { NewListing } from "../../../listing/new-listing";
import { productOfListing } from "../../../listing/product-of-listing";
import { readProductState } from "./read-product-state";

/** Makes the variants of goods that the product lacks, with their prices and their stock at the seller's. */
export async function addVariants(
  container: MedusaContainer,
  productId: string,
  goods: NewListing,
  added: readonly string[],
): Promise<void> {
  const variants = (productOfListing(goods).variants ?? []).filter(({ sku }) => added.includes(sku ?? ""));
  if (variants.length === 0) return;
  await createProductVariantsWorkflow(container).run({
    input: { product_variants: variants.map((variant) => ({ ...variant, product_id: productId })) },
  });
  const state = await readProductState(container, productId);
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: state.variants
        .filter(({ sku }) => added.includes(sku))
        .map(({ sku, inventory_item_id }) => ({
          inventory_item_id,
          location_id: goods.seller.stock_location_id,
          stocked_quantity: goods.variants.find((variant) => variant.sku === sku)?.stock ?? 0,
        })),
    },
  });
}
