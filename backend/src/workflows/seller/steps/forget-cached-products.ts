import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Drops what the cache keeps of products: unlike edits, links that come and go do not do so by themselves. */
export const forgetCachedProductsStep = createStep(
  "forget-cached-products",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    if (product_ids.length > 0) {
      await container.resolve(Modules.CACHING).clear({ tags: product_ids.map((id) => `Product:${id}`) });
    }
    return new StepResponse(undefined);
  },
);
