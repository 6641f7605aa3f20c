import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { contentOf } from "../../listing/content-schema";
import { LISTING_MODULE } from "../../modules/listing";
import { alreadyDecided } from "../../modules/listing/listing-records";
import type { Verdict } from "../../modules/listing/records";
import type ListingModuleService from "../../modules/listing/service";
import { newestRevision } from "../../seller-listings/get-listing";
import { placeOnSaleWorkflow } from "../seller/place-on-sale";
import { byStaff, type Deed } from "./listing-deed";
import type { DecisionPlan } from "./steps/read-decision";

export type TakeListingDownInput = Deed & DecisionPlan & { verdict: Verdict };

const refuseUnlessOnSaleStep = createStep(
  "refuse-unless-on-sale",
  // eslint-disable-next-line @typescript-eslint/require-await -- a step is asynchronous
  async ({ status }: Pick<DecisionPlan, "status">) => {
    if (status !== "published" && status !== "paused") throw alreadyDecided();
    return new StepResponse(undefined);
  },
);

const recordTakingDownStep = createStep(
  "record-taking-down",
  async (input: TakeListingDownInput, { container }) => {
    const { content } = await newestRevision(container, input.listing_id);
    const { listing } = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .takeListingDown({ ...input, content: contentOf(content) }, byStaff(input));
    return new StepResponse({ listing_id: listing.id, status: listing.status });
  },
);

/** Takes a listing off the shop, as after a complaint; its seller mends it and submits it anew. */
export const takeListingDownWorkflow = createWorkflow(
  "take-listing-down",
  (input: WorkflowData<TakeListingDownInput>) => {
    refuseUnlessOnSaleStep(input);
    updateProductsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        products: data.input.product_ids.map((id) => ({ id, status: "rejected" as const })),
      })),
    });
    placeOnSaleWorkflow.runAsStep({ input: { product_ids: input.product_ids } });
    return new WorkflowResponse(recordTakingDownStep(input));
  },
);
