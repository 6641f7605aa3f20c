import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_SHIPPED } from "./seller-order-events";
import { readParcelStep } from "./steps/read-parcel";
import { markParcelShippedStep, type ShipParcelInput } from "./steps/ship-parcel";

/**
 * A seller's parcel is handed to its courier: the part is shipped, core takes the goods out of the seller's stock and
 * records fulfilment and shipment, and `seller_order.shipped` has the buyer written to.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`), NOT_ALLOWED (`seller_order_transition_refused`) for a part
 * that is not paid, cancelled, or shipped already
 */
export const shipSellerOrderWorkflow = createWorkflow("ship-seller-order", (input: ShipParcelInput) => {
  const shipped = markParcelShippedStep(input);
  const parcel = readParcelStep({ seller_order_id: input.seller_order_id });
  const fulfilling = transform({ input, parcel }, ({ input: { actor }, parcel: found }) => ({
    order_id: found.order_id,
    created_by: actor,
    items: found.items,
    location_id: found.stock_location_id,
    shipping_option_id: found.shipping_option_id,
    no_notification: true,
  }));
  const fulfillment = createOrderFulfillmentWorkflow.runAsStep({ input: fulfilling });
  const sending = transform({ input, parcel, fulfillment }, (data) => ({
    order_id: data.parcel.order_id,
    fulfillment_id: data.fulfillment.id,
    created_by: data.input.actor,
    items: data.parcel.items,
    labels: data.input.tracking_number
      ? [{ tracking_number: data.input.tracking_number, tracking_url: "", label_url: "" }]
      : [],
    no_notification: true,
  }));
  createOrderShipmentWorkflow.runAsStep({ input: sending });
  emitEventStep({
    eventName: SELLER_ORDER_SHIPPED,
    data: { order_id: shipped.order_id, seller_order_id: input.seller_order_id },
  });
  return new WorkflowResponse(shipped);
});
