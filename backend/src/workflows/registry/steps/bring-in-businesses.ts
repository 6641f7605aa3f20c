import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type { BroughtInBusiness } from "../../../modules/seller/bring-in";
import type SellerModuleService from "../../../modules/seller/service";

/** Brings businesses in. When the entries fail afterwards, the rows are still unfinished and the next run repeats both. */
export const bringInBusinessesStep = createStep(
  "bring-in-businesses",
  async ({ businesses }: { businesses: BroughtInBusiness[] }, { container }) =>
    new StepResponse(await container.resolve<SellerModuleService>(SELLER_MODULE).bringIn(businesses)),
);
