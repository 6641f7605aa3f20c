import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import type { RegistryEntryValues } from "../../../modules/registry/save-entries";
import type RegistryModuleService from "../../../modules/registry/service";

/** Writes what the register keeps of businesses. Safe to repeat, which is how it recovers. */
export const saveRegistryEntriesStep = createStep(
  "save-registry-entries",
  async ({ entries }: { entries: RegistryEntryValues[] }, { container }) => {
    await container.resolve<RegistryModuleService>(REGISTRY_MODULE).saveRegistryEntries(entries);
    return new StepResponse(undefined);
  },
);
