import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import type RegistryModuleService from "../../../modules/registry/service";

/** How long a file that was looked through can be confirmed: an hour, in milliseconds. Afterwards the register may differ. */
const CONFIRMABLE_FOR = 60 * 60_000;

export interface OpenRegistryImportInput {
  file_name: string;
  /** Id of the user of the console. */
  created_by: string;
  /** ISO 8601. */
  now: string;
}

/** Makes an import without rows; undone by deleting it with the rows that it has by then. */
export const openRegistryImportStep = createStep(
  "open-registry-import",
  async ({ file_name, created_by, now }: OpenRegistryImportInput, { container }) => {
    const { id } = await container.resolve<RegistryModuleService>(REGISTRY_MODULE).createRegistryImports({
      file_name,
      created_by,
      unknown_columns: [],
      expires_at: new Date(Date.parse(now) + CONFIRMABLE_FOR),
    });
    return new StepResponse({ id }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistryModuleService>(REGISTRY_MODULE).discardImports([id]);
  },
);
