import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CURATION_MODULE } from "../../../modules/curation";
import type CurationModuleService from "../../../modules/curation/service";
import type { CollectionValues } from "../../../modules/curation/service";

/** Makes a collection under an id that is chosen already; undone by deleting it. */
export const createCollectionStep = createStep(
  "create-collection-step",
  async (collection: CollectionValues & { id: string }, { container }) => {
    await container
      .resolve<CurationModuleService>(CURATION_MODULE)
      .createCollections(withMoments(collection));
    return new StepResponse({ id: collection.id }, collection.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<CurationModuleService>(CURATION_MODULE).deleteCollections([id]);
  },
);

/** Inputs of a workflow are kept as JSON: a moment may arrive as its text. */
export function withMoments<Values extends Pick<CollectionValues, "starts_at" | "ends_at">>(values: Values) {
  const moment = (value: Date | string | null) => (value === null ? null : new Date(value));
  return { ...values, starts_at: moment(values.starts_at), ends_at: moment(values.ends_at) };
}
