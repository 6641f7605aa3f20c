import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CURATION_MODULE } from "../../../modules/curation";
import type CurationModuleService from "../../../modules/curation/service";
import { valuesOfRecord } from "../../../curation/collection-values";

/** What stands written of a collection. @throws MedusaError NOT_FOUND `collection_not_found` */
export const findCollectionStep = createStep(
  "find-collection",
  async ({ id }: { id: string }, { container }) => {
    const [record] = await container
      .resolve<CurationModuleService>(CURATION_MODULE)
      .listCollections({ id }, { take: 1 });
    if (record === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "There is no such collection.",
        "collection_not_found",
      );
    }
    return new StepResponse({ id: record.id, values: valuesOfRecord(record) });
  },
);
