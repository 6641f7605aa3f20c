import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { LISTING_IMPORT_CONFIRMED } from "../../events";
import { LISTING_MODULE } from "../../modules/listing";
import type ListingModuleService from "../../modules/listing/service";

const confirmListingImportStep = createStep(
  "confirm-listing-import-step",
  async ({ id, now }: { id: string; now: string }, { container }) => {
    const { status } = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .confirmListingImport({ id, now: new Date(now) });
    return new StepResponse({ status });
  },
);

/**
 * A seller confirms a sheet that was looked through: from now on it is carried out in the background. Confirming again has
 * one that stands still go on, and changes nothing else.
 *
 * @throws MedusaError NOT_FOUND `listing_import_not_found`; NOT_ALLOWED `listing_import_expired`
 */
export const confirmListingImportWorkflow = createWorkflow(
  "confirm-listing-import",
  (input: WorkflowData<{ id: string; now: string }>) => {
    const confirmed = confirmListingImportStep(input);
    emitEventStep({
      eventName: LISTING_IMPORT_CONFIRMED,
      data: transform({ input }, (data) => ({ id: data.input.id })),
    });
    return new WorkflowResponse(confirmed);
  },
);
