import type { EnglishTexts } from "@lapak-lebak/domain/listing-content";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { LISTING_DECIDED } from "../../events";
import type { Verdict } from "../../modules/listing/records";
import { acceptListingWorkflow } from "./accept-listing";
import { findSellerOfListingStep } from "./steps/find-seller-of-listing";
import { readDecisionStep } from "./steps/read-decision";
import { returnRevisionStep } from "./steps/return-revision";
import { takeListingDownWorkflow } from "./take-listing-down";

export interface DecideListingInput {
  listing_id: string;
  /** The number of the revision that the officer has read; taking down asks for none. */
  version: number;
  decision: "accept" | "return" | "take_down";
  reasons: Verdict["reasons"];
  note: string | null;
  /** What the agency adds in English, when it accepts. */
  english?: EnglishTexts | undefined;
  /** Whether the goods may be sold abroad, when it accepts; left out: as before, and for new goods not. */
  export_ready?: boolean | undefined;
  /** Id of the user who decides. */
  actor: string;
  /** ISO 8601. */
  now: string;
}

/**
 * Carries out what the agency has decided about a listing. Of two who decide at once the second is refused: decisions about
 * one business's goods are made one after the other.
 *
 * @throws MedusaError NOT_FOUND `listing_not_found`; CONFLICT `already_decided` when the revision does not wait any more or
 *   is another one by now; ListingRefusal `listing_incomplete`, `barcode_taken`, `variant_reserved`
 */
export const decideListingWorkflow = createWorkflow(
  "decide-listing",
  (input: WorkflowData<DecideListingInput>) => {
    const seller_id = findSellerOfListingStep(input);
    const key = transform({ seller_id }, (data) => `decide-business:${data.seller_id}`);
    acquireLockStep({ key, timeout: 20, ttl: 120, executeOnSubWorkflow: true });
    const plan = readDecisionStep(input);
    when("listing-accepted", { input }, (data) => data.input.decision === "accept").then(() =>
      acceptListingWorkflow.runAsStep({
        input: transform({ input, plan }, (data) => ({ ...data.input, toOpen: data.plan.toOpen })),
      }),
    );
    when("listing-returned", { input }, (data) => data.input.decision === "return").then(() =>
      returnRevisionStep(transform({ input }, withVerdict)),
    );
    when("listing-taken-down", { input }, (data) => data.input.decision === "take_down").then(() =>
      takeListingDownWorkflow.runAsStep({
        input: transform({ input, plan }, (data) => ({ ...withVerdict(data), ...data.plan })),
      }),
    );
    releaseLockStep({ key, executeOnSubWorkflow: true });
    emitEventStep({
      eventName: LISTING_DECIDED,
      data: transform({ input }, (data) => ({ id: data.input.listing_id, decision: data.input.decision })),
    });
    return new WorkflowResponse(plan);
  },
);

function withVerdict({ input }: { input: DecideListingInput }) {
  const { reasons, note, ...rest } = input;
  return { ...rest, verdict: { reasons, note } };
}
