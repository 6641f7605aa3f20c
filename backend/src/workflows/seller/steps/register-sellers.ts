import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { NewSeller } from "../../../modules/seller/service";

/** Registers businesses as drafts; undone by deleting them. */
export const registerSellersStep = createStep(
  "register-sellers-step",
  async (sellers: NewSeller[], { container }) => {
    const rows = await container.resolve<SellerModuleService>(SELLER_MODULE).registerSellers(sellers);
    const made = rows.map(({ id, handle }) => ({ id, handle }));
    return new StepResponse(
      made,
      made.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellers(ids);
  },
);
