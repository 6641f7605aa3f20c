import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow, dismissRemoteLinkStep, updateCartsStep } from "@medusajs/medusa/core-flows";

export interface InterruptedOrder {
  order_id: string;
  /** Null where the process died before it linked the two. */
  cart_id: string | null;
  payment_collection_id: string | null;
}

/**
 * Takes back what a process that died while completing a cart has left: the order is parted from cart and payment and
 * cancelled, which frees what it had reserved, and the cart can be completed anew. Its buyer never heard of the order,
 * and is not written to. Whoever calls this holds the lock of the cart.
 */
export const discardInterruptedOrderWorkflow = createWorkflow(
  "discard-interrupted-order",
  (input: InterruptedOrder) => {
    const links = transform({ input }, ({ input: { order_id, cart_id, payment_collection_id } }) => {
      const order = { [Modules.ORDER]: { order_id } };
      const found: LinkDefinition[] = [];
      if (cart_id) found.push({ ...order, [Modules.CART]: { cart_id } });
      if (payment_collection_id) found.push({ ...order, [Modules.PAYMENT]: { payment_collection_id } });
      return found;
    });
    dismissRemoteLinkStep(links);
    const carts = transform({ input }, ({ input: { cart_id } }) =>
      cart_id ? [{ id: cart_id, completed_at: null }] : [],
    );
    updateCartsStep(carts);
    const cancellation = transform({ input }, ({ input: { order_id } }) => ({ order_id }));
    cancelOrderWorkflow.runAsStep({ input: cancellation });
    return new WorkflowResponse(input);
  },
);
