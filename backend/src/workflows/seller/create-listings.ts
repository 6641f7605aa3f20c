import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  createTranslationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { NewListing } from "../../listing/new-listing";
import { productOfListing } from "../../listing/product-of-listing";
import { translationsOfListing } from "../../listing/translations-of-listing";
import { SELLER_MODULE } from "../../modules/seller";
import { recordListingsStep } from "../listing/steps/record-listings";
import { placeOnSaleWorkflow } from "./place-on-sale";
import { readMadeProductsStep } from "./steps/read-made-products";

export interface CreateListingsInput {
  listings: NewListing[];
}

/**
 * Makes listings: products with variants and prices, their stock at the seller's, their English texts, their seller, and,
 * where the rule lets them, their place in the sales channels. The seller comes last but for the channels: a product
 * without one was not finished.
 */
export const createListingsWorkflow = createWorkflow(
  "create-listings",
  (input: WorkflowData<CreateListingsInput>) => {
    const created = createProductsWorkflow.runAsStep({
      input: { products: transform({ input }, (data) => data.input.listings.map(productOfListing)) },
    });
    const products = readMadeProductsStep(
      transform({ created }, (data) => ({ ids: data.created.map(({ id }) => id) })),
    );
    const made = transform({ input, products }, (data) =>
      data.input.listings.flatMap((listing) => {
        const product = data.products.find((row) => row.handle === listing.handle);
        return product === undefined ? [] : { listing, product };
      }),
    );
    createInventoryLevelsWorkflow.runAsStep({
      input: {
        inventory_levels: transform({ made }, (data) =>
          data.made.flatMap(({ listing, product }) =>
            product.variants.map(({ sku, inventory_item_id }) => ({
              inventory_item_id,
              location_id: listing.seller.stock_location_id,
              stocked_quantity: listing.variants.find((variant) => variant.sku === sku)?.stock ?? 0,
            })),
          ),
        ),
      },
    });
    createTranslationsWorkflow.runAsStep({
      input: {
        translations: transform({ made }, (data) =>
          data.made.flatMap(({ listing, product }) => translationsOfListing(listing, product)),
        ),
      },
    });
    createRemoteLinkStep(
      transform({ made }, (data) =>
        data.made.map(({ listing, product }) => ({
          [Modules.PRODUCT]: { product_id: product.id },
          [SELLER_MODULE]: { seller_id: listing.seller.id },
        })),
      ),
    );
    const product_ids = transform({ products }, (data) => data.products.map(({ id }) => id));
    placeOnSaleWorkflow.runAsStep({ input: { product_ids } });
    recordListingsStep({
      product_ids: transform({ made }, (data) =>
        data.made.flatMap(({ listing, product }) => (listing.listing_id === undefined ? product.id : [])),
      ),
    });
    return new WorkflowResponse(product_ids);
  },
);
