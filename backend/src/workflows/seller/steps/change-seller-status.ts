import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { SellerStatusChange } from "../../../modules/seller/service";

/** Moves a business through the domain's table, with a line in its history; undone by moving it back. */
export const changeSellerStatusStep = createStep(
  "change-seller-status-step",
  async (change: SellerStatusChange, { container }) => {
    const { step } = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      // Inputs of a workflow are kept as JSON: a date may arrive as its text.
      .changeSellerStatus({ ...change, now: new Date(change.now) });
    return new StepResponse({ id: step.id, from: step.from, to: step.to }, step);
  },
  async (step, { container }) => {
    if (step) await container.resolve<SellerModuleService>(SELLER_MODULE).undoSellerStatus(step);
  },
);
