import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import type RegistryModuleService from "../../../modules/registry/service";
import { lookUpRows } from "../../../registry/look-up-rows";

/** Decides what is to become of each row of an import, and counts them. */
export const lookUpRegistryRowsStep = createStep(
  "look-up-registry-rows",
  async ({ id, unknown_columns }: { id: string; unknown_columns: readonly string[] }, { container }) => {
    await lookUpRows(container, id);
    const record = await container
      .resolve<RegistryModuleService>(REGISTRY_MODULE)
      .finishChecking(id, unknown_columns);
    return new StepResponse({ id: record.id });
  },
);
