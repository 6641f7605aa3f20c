import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import type { MadeProduct } from "../../../listing/translations-of-listing";

const madeProduct = z.object({
  id: z.string(),
  handle: z.string(),
  options: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      values: z.array(z.object({ id: z.string(), value: z.string() })),
    }),
  ),
  variants: z.array(
    z.object({
      id: z.string(),
      sku: z.string(),
      inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
    }),
  ),
});

/** The products that core just made, with what hangs on them. */
export const readMadeProductsStep = createStep(
  "read-made-products",
  async ({ ids }: { ids: string[] }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: [
        "id",
        "handle",
        ...["id", "title", "values.id", "values.value"].map((field) => `options.${field}`),
        ...["id", "sku", "inventory_items.inventory_item_id"].map((field) => `variants.${field}`),
      ],
      filters: { id: ids },
    });
    const products: MadeProduct[] = z
      .array(madeProduct)
      .parse(data)
      .map(({ variants, ...product }) => ({
        ...product,
        variants: variants.map(({ id, sku, inventory_items: [item] }) => ({
          id,
          sku,
          inventory_item_id: item?.inventory_item_id ?? "",
        })),
      }));
    return new StepResponse(products);
  },
);
