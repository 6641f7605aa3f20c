import { deleteReservationsByLineItemsStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { creditOrderStep } from "./steps/credit-order";
import { readCancelledPartStep } from "./steps/read-cancelled-part";

/**
 * What follows when a paid part is cancelled: what was reserved for it goes back on sale, and core's order is credited
 * with its amount. The order's total is then what its buyer still gets, and core shows the rest as money to be returned.
 * Safe to repeat: the reconciling job runs it for a part whose process died half-way.
 */
export const settleCancelledPartWorkflow = createWorkflow(
  "settle-cancelled-part",
  (input: { seller_order_id: string }) => {
    const part = readCancelledPartStep(input);
    const lineItemIds = transform({ part }, (data) => data.part.line_item_ids);
    deleteReservationsByLineItemsStep(lineItemIds);
    const credit = transform({ part, input }, ({ part: { order_id, amount, credited }, input: given }) => ({
      ...{ order_id, amount, credited },
      seller_order_id: given.seller_order_id,
    }));
    creditOrderStep(credit);
    return new WorkflowResponse(part);
  },
);
