import {
  associateProductsWithSalesChannelsStep,
  detachProductsFromSalesChannelsStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { LISTING_CHANGED } from "../../events";
import { decideChannelsStep } from "./steps/decide-channels";
import { forgetCachedProductsStep } from "./steps/forget-cached-products";

export interface PlaceOnSaleInput {
  product_ids: string[];
}

/**
 * Puts listings into the sales channels where they belong and takes them out of those where they do not.
 *
 * This is what makes goods sellable, and nothing else does: core's store routes, carts and stock all ask for membership
 * of the channel that the publishable key stands for, so what is in no channel cannot be found, priced or ordered. The
 * rule is `channelsOf`: the listing is published, its seller admitted, and abroad it is ready for export. Run this after
 * whatever changes one of those. Safe to repeat.
 */
export const placeOnSaleWorkflow = createWorkflow(
  "place-on-sale",
  (input: WorkflowData<PlaceOnSaleInput>) => {
    const decision = decideChannelsStep(input);
    associateProductsWithSalesChannelsStep({ links: decision.add });
    detachProductsFromSalesChannelsStep({ links: decision.remove });
    forgetCachedProductsStep(input);
    const events = transform({ input }, (data) => data.input.product_ids.map((id) => ({ id })));
    emitEventStep({ eventName: LISTING_CHANGED, data: events });
    return new WorkflowResponse(decision);
  },
);
