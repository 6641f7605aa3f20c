import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { placeOnSaleWorkflow } from "../workflows/seller/place-on-sale";
import { decideChannels } from "../workflows/seller/steps/decide-channels";

/**
 * Puts a product on sale or off sale when an edit has changed where it belongs: the agency console and core's own routes
 * publish and withdraw products without the marketplace's workflows. Safe to repeat.
 */
export default async function productEdited({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const product_ids = [event.data.id];
  const { add, remove } = await decideChannels(product_ids, container);
  if (add.length + remove.length > 0) await placeOnSaleWorkflow(container).run({ input: { product_ids } });
}

export const config: SubscriberConfig = {
  event: "product.updated",
  context: { subscriberId: "product-edited" },
};
