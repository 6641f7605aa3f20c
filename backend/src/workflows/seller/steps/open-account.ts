import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { NewAccount } from "../../../modules/seller/service";

/** Makes an owner and their business, or gives them the one they claim; undone by taking both away again. */
export const openAccountStep = createStep(
  "open-account",
  async (account: NewAccount, { container }) => {
    const opened = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      // Inputs of a workflow are kept as JSON: a date may arrive as its text.
      .openAccount({ ...account, now: new Date(account.now) });
    return new StepResponse(opened, opened);
  },
  async (opened, { container }) => {
    if (opened) await container.resolve<SellerModuleService>(SELLER_MODULE).discardAccount(opened);
  },
);
