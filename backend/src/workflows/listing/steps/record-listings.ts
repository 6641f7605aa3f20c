import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import { readProductContents } from "../../../seller-listings/read-product-contents";

/**
 * Records listings for goods that came onto the shop without a seller's form, so that their sellers find them in their
 * list. Safe to repeat. Undone by forgetting those that were recorded.
 */
export const recordListingsStep = createStep(
  "record-listings-step",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    const contents = await readProductContents(container, product_ids);
    const made = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .recordListings(contents.map((each) => ({ ...each, at: each.created_at })));
    return new StepResponse(made, made);
  },
  async (ids, { container }) => {
    if (!ids || ids.length === 0) return;
    await container.resolve<ListingModuleService>(LISTING_MODULE).forgetListings(ids);
  },
);
