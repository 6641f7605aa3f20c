import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CURATION_MODULE } from "../../../modules/curation";
import type CurationModuleService from "../../../modules/curation/service";
import type { CollectionValues } from "../../../modules/curation/service";
import { withMoments } from "./create-collection";

/** Writes a collection anew; undone by writing what stood there. */
export const updateCollectionStep = createStep(
  "update-collection-step",
  async (
    { id, before, after }: { id: string; before: CollectionValues; after: CollectionValues },
    { container },
  ) => {
    await container
      .resolve<CurationModuleService>(CURATION_MODULE)
      .updateCollections({ id, ...withMoments(after) });
    return new StepResponse({ id }, { id, before });
  },
  async (former, { container }) => {
    if (!former) return;
    await container
      .resolve<CurationModuleService>(CURATION_MODULE)
      .updateCollections({ id: former.id, ...withMoments(former.before) });
  },
);
