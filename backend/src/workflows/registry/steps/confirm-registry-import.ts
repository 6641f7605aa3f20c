import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import type RegistryModuleService from "../../../modules/registry/service";

/** Lets an import be carried out. What follows only tells of it, so that there is nothing to undo. */
export const confirmRegistryImportStep = createStep(
  "confirm-registry-import-step",
  async ({ id, now }: { id: string; now: string }, { container }) => {
    const { status } = await container
      .resolve<RegistryModuleService>(REGISTRY_MODULE)
      .confirmImport({ id, now: new Date(now) });
    return new StepResponse({ status });
  },
);
