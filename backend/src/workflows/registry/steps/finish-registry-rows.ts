import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import type RegistryModuleService from "../../../modules/registry/service";

/** Marks rows as written; with the last of them the import is done. */
export const finishRegistryRowsStep = createStep(
  "finish-registry-rows",
  async ({ id, lines, now }: { id: string; lines: number[]; now: string }, { container }) => {
    const { status } = await container
      .resolve<RegistryModuleService>(REGISTRY_MODULE)
      .finishRows({ id, lines, now: new Date(now) });
    return new StepResponse({ status });
  },
);
