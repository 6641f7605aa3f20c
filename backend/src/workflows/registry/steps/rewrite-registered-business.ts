import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import type { RegistryEntryValues } from "../../../modules/registry/save-entries";
import type RegistryModuleService from "../../../modules/registry/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type { BroughtInBusiness } from "../../../modules/seller/bring-in";
import type SellerModuleService from "../../../modules/seller/service";

/** What stands written of a business. */
export interface RegisteredValues {
  business: BroughtInBusiness;
  entry: RegistryEntryValues;
}

/** Writes a business of the register anew; undone by writing what stood there. */
export const rewriteRegisteredBusinessStep = createStep(
  "rewrite-registered-business",
  async ({ before, after }: { before: RegisteredValues; after: RegisteredValues }, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const registry = container.resolve<RegistryModuleService>(REGISTRY_MODULE);
    await sellers.bringIn([after.business]);
    await registry.saveRegistryEntries([after.entry]);
    return new StepResponse(undefined, before);
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<SellerModuleService>(SELLER_MODULE).bringIn([before.business]);
    await container.resolve<RegistryModuleService>(REGISTRY_MODULE).saveRegistryEntries([before.entry]);
  },
);
