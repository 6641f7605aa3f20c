import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import type RegistryModuleService from "../../../modules/registry/service";
import { planRows } from "../../../registry/plan-rows";

/** Reads the next rows of an import and what they make of their businesses. Reads only. */
export const planRegistryRowsStep = createStep(
  "plan-registry-rows",
  async ({ id, take }: { id: string; take: number }, { container }) => {
    const rows = await container.resolve<RegistryModuleService>(REGISTRY_MODULE).plannedRows(id, take);
    return new StepResponse(await planRows(container, rows));
  },
);
