import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_CANCELLED } from "./seller-order-events";
import { settleCancelledPartWorkflow } from "./settle-cancelled-part";
import { cancelPaidPartStep, type CancelPaidPartInput } from "./steps/cancel-paid-part";

/** Seconds: to wait for another part of the same order to be cancelled, and to hold the others up at most. */
const LOCK = { timeout: 10, ttl: 30 };

/**
 * A seller, or staff, cannot send a part that was paid: it is cancelled with its reason, its goods go back on sale, what
 * the buyer is owed is written down, and `seller_order.cancelled` has the buyer written to. The other sellers' parts of
 * the order go on.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`), NOT_ALLOWED (`seller_order_transition_refused`) for a part that
 * nobody has paid for, or that is shipped or cancelled already
 */
export const cancelSellerOrderWorkflow = createWorkflow(
  "cancel-seller-order",
  (input: CancelPaidPartInput & { order_id: string }) => {
    // Core changes an order one change at a time.
    const key = transform({ input }, (data) => `cancel-seller-order:${data.input.order_id}`);
    acquireLockStep({ key, ...LOCK });
    const cancelled = cancelPaidPartStep(input);
    settleCancelledPartWorkflow.runAsStep({ input: { seller_order_id: input.seller_order_id } });
    emitEventStep({
      eventName: SELLER_ORDER_CANCELLED,
      data: { order_id: cancelled.order_id, seller_order_id: input.seller_order_id },
    });
    releaseLockStep({ key });
    return new WorkflowResponse(cancelled);
  },
);
