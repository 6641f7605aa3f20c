import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CURATION_MODULE } from "../../../modules/curation";
import type CurationModuleService from "../../../modules/curation/service";

/** Takes a collection away; undone by bringing it back. */
export const deleteCollectionStep = createStep(
  "delete-collection-step",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve<CurationModuleService>(CURATION_MODULE).softDeleteCollections([id]);
    return new StepResponse(undefined, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<CurationModuleService>(CURATION_MODULE).restoreCollections([id]);
  },
);
