import type { Claim } from "@lapak-lebak/domain/claims";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CLAIMS_MODULE } from "../../../modules/claims";
import type ClaimsModuleService from "../../../modules/claims/service";

/** A published figure as it is written down. */
export interface NewPublishedClaim extends Pick<
  Claim,
  "metric" | "family" | "value" | "from" | "source" | "method"
> {
  /** Chosen by the caller. */
  id: string;
  as_of: string;
  /** Id of the user of the console. */
  recorded_by: string;
}

/** Writes a published figure down; undone by deleting it. */
export const createClaimStep = createStep(
  "create-claim",
  async (claim: NewPublishedClaim, { container }) => {
    await container.resolve<ClaimsModuleService>(CLAIMS_MODULE).createPublishedClaims(claim);
    return new StepResponse({ id: claim.id }, claim.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ClaimsModuleService>(CLAIMS_MODULE).deletePublishedClaims([id]);
  },
);
