import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { checkListingSheet } from "../../listing-import/check-listing-sheet";
import { LISTING_MODULE } from "../../modules/listing";
import type ListingModuleService from "../../modules/listing/service";

export interface CheckListingSheetInput {
  /** Where the file lies that came with the request; it is left there. */
  path: string;
  file_name: string;
  seller_id: string;
  /** Id of the member. */
  created_by: string;
  /** ISO 8601. */
  now: string;
}

const checkListingSheetStep = createStep(
  "check-listing-sheet-step",
  async ({ path, now, ...whose }: CheckListingSheetInput, { container }) => {
    const checked = await checkListingSheet(container, { path, seller_id: whose.seller_id });
    const { id } = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .keepCheckedSheet({ ...whose, ...checked }, new Date(now));
    return new StepResponse({ id });
  },
);

/**
 * Looks a seller's sheet through and keeps what it would do, so that they can confirm it. No listing is touched.
 *
 * @throws MedusaError INVALID_DATA `not_a_sheet`, `sheet_broken`, `sheet_too_large`, `too_many_rows`, `columns_missing`,
 *   `empty_sheet`
 */
export const checkListingSheetWorkflow = createWorkflow(
  "check-listing-sheet",
  (input: WorkflowData<CheckListingSheetInput>) => new WorkflowResponse(checkListingSheetStep(input)),
);
