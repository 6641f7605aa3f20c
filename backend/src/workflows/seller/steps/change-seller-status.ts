import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { SellerStatusChange } from "../../../modules/seller/service";

/** Moves a business through the domain's table; undone by giving it its former status back. */
export const changeSellerStatusStep = createStep(
  "change-seller-status-step",
  async (change: SellerStatusChange, { container }) => {
    const { seller, from } = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      // Inputs of a workflow are kept as JSON: a date may arrive as its text.
      .changeSellerStatus({ ...change, now: new Date(change.now) });
    return new StepResponse({ id: seller.id, from, to: seller.status }, { id: seller.id, from });
  },
  async (former, { container }) => {
    if (!former) return;
    await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .updateSellers({ id: former.id, status: former.from });
  },
);
