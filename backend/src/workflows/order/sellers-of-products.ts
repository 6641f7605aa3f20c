import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

const productWithSeller = z.object({
  id: z.string(),
  status: z.string(),
  /** Ids of the sales channels in which it is on sale. */
  sales_channels: z
    .array(z.object({ id: z.string() }).nullish())
    .nullish()
    .transform((channels) => (channels ?? []).flatMap((channel) => channel?.id ?? [])),
  seller: z
    .object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      kecamatan: z.string(),
      status: z.enum(BUSINESS_STATUSES),
      shipping_profile_id: z.string().nullish(),
      stock_location_id: z.string().nullish(),
    })
    .nullish(),
});

/** A product and the business that sells it. */
export type ProductWithSeller = z.infer<typeof productWithSeller>;

/** The seller of a product, as far as orders need it. */
export type SellerOfProduct = NonNullable<ProductWithSeller["seller"]>;

/** Reads who sells the products, by product id. Products that are gone are left out. */
export async function sellersOfProducts(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, ProductWithSeller>> {
  if (productIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: [
      ...["id", "status", "sales_channels.id"],
      ...["id", "handle", "name", "kecamatan", "status", "shipping_profile_id", "stock_location_id"].map(
        (field) => `seller.${field}`,
      ),
    ],
    filters: { id: [...new Set(productIds)] },
  });
  return new Map(
    z
      .array(productWithSeller)
      .parse(data)
      .map((product) => [product.id, product]),
  );
}
