import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { SellerOrderActor } from "@lapak-lebak/domain/seller-order";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type SellerOrderModuleService from "../../modules/seller-order/service";

export interface PackSellerOrderInput {
  seller_order_id: string;
  by: SellerOrderActor;
  /** Id of the member or user. */
  actor: string;
  /** ISO 8601. */
  now: string;
}

/** The one step that writes, and the last: there is nothing to undo. */
const packPartStep = createStep(
  "pack-part",
  async ({ seller_order_id: id, now, ...deed }: PackSellerOrderInput, { container }) => {
    const { sellerOrder } = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .changeSellerOrderStatus({ ...deed, id, to: "packed", now: new Date(now) });
    return new StepResponse({ id: sellerOrder.id, status: sellerOrder.status });
  },
);

/**
 * A seller has packed a part that was paid: it waits to be handed to its courier.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`), NOT_ALLOWED (`seller_order_transition_refused`)
 */
export const packSellerOrderWorkflow = createWorkflow(
  "pack-seller-order",
  (input: PackSellerOrderInput) => new WorkflowResponse(packPartStep(input)),
);
