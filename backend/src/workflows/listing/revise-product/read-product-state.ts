import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { variantKey } from "../../../seller-listings/sold-goods";

const state = z.object({
  id: z.string(),
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
      sku: z.string().nullable(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
      inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish(),
    }),
  ),
});

/** What core has of a product now, as far as a revision changes its structure. */
export interface ProductState {
  id: string;
  options: z.infer<typeof state>["options"];
  variants: { id: string; key: string; sku: string; inventory_item_id: string }[];
}

const FIELDS = [
  "id",
  ...["id", "title", "values.id", "values.value"].map((field) => `options.${field}`),
  ...["id", "sku", "metadata", "inventory_items.inventory_item_id"].map((field) => `variants.${field}`),
];

/** Reads what core has of a product now. */
export async function readProductState(container: MedusaContainer, productId: string): Promise<ProductState> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters: { id: productId } });
  const product = state.optional().parse(data[0]);
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product ${productId}.`);
  return {
    ...product,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      key: variantKey(variant),
      sku: variant.sku ?? "",
      inventory_item_id: variant.inventory_items?.[0]?.inventory_item_id ?? "",
    })),
  };
}
