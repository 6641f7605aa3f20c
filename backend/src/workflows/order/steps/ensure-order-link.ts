import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ORDER_LINK_MODULE } from "../../../modules/order-link";
import type OrderLinkModuleService from "../../../modules/order-link/service";

/** Gives the order its unguessable link; the same one each time, so that there is nothing to compensate. */
export const ensureOrderLinkStep = createStep(
  "ensure-order-link",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { token } = await container
      .resolve<OrderLinkModuleService>(ORDER_LINK_MODULE)
      .ensureOrderLink(order_id);
    return new StepResponse({ token });
  },
);
