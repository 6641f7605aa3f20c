import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../modules/listing";
import type ListingModuleService from "../../modules/listing/service";
import { ownListing, type OwnListing } from "../../seller-listings/get-listing";
import { bySeller, type Deed } from "./listing-deed";

const withdrawRevisionStep = createStep(
  "withdraw-revision-step",
  async (input: OwnListing & Deed, { container }) => {
    const { id } = await ownListing(container, input);
    await container.resolve<ListingModuleService>(LISTING_MODULE).withdrawRevision(id, bySeller(input));
    return new StepResponse({ listing_id: id });
  },
);

/** Takes back what waits for the agency, so that it can be edited again. */
export const withdrawListingWorkflow = createWorkflow(
  "withdraw-listing",
  (input: WorkflowData<OwnListing & Deed>) => new WorkflowResponse(withdrawRevisionStep(input)),
);
