import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";

const products = z.array(z.object({ id: z.string() }));

/** The ids of the products that a business sells. */
export const findSellerProductsStep = createStep(
  "find-seller-products",
  async ({ seller_id }: { seller_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["id"],
      filters: { seller: { id: seller_id } },
    });
    return new StepResponse(products.parse(data).map(({ id }) => id));
  },
);
