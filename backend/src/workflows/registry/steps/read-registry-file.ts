import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readRegistryFile } from "../../../registry/read-registry-file";

/** Reads a file into the rows of an import; they go with the import when a later step fails. */
export const readRegistryFileStep = createStep(
  "read-registry-file",
  async ({ id, path, now }: { id: string; path: string; now: string }, { container }) => {
    const unknown_columns = await readRegistryFile(container, { importId: id, path, now: new Date(now) });
    return new StepResponse({ unknown_columns });
  },
);
