import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

interface AssignedShipping {
  /** The seller's. */
  id: string;
  stock_location_id: string;
  shipping_profile_id: string;
}

/** Writes down at the sellers what they ship with; undone by taking it off again. */
export const assignShippingStep = createStep(
  "assign-shipping",
  async (assignments: AssignedShipping[], { container }) => {
    await container.resolve<SellerModuleService>(SELLER_MODULE).updateSellers(assignments);
    return new StepResponse(
      assignments,
      assignments.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (!ids) return;
    await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .updateSellers(ids.map((id) => ({ id, stock_location_id: null, shipping_profile_id: null })));
  },
);
