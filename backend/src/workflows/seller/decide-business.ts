import type { BusinessDecision, BusinessStatus } from "@lapak-lebak/domain/business";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { BUSINESS_DECIDED } from "../../events";
import { changeSellerStatusWorkflow } from "./change-seller-status";
import { openShippingWorkflow } from "./open-shipping";
import { checkBusinessDecisionStep } from "./steps/check-business-decision";
import { clearUnfinishedShippingStep } from "./steps/clear-unfinished-shipping";

export interface BusinessDecisionInput {
  seller_id: string;
  decision: BusinessDecision;
  /** Codes of the domain's reasons; all but admitting and reinstating need one, or a note. */
  reasons: string[];
  note: string | null;
  /** Where the business stood when the officer looked at it. */
  expected_status: BusinessStatus;
  /** Id of the user who decides. */
  actor: string;
  /** ISO 8601. */
  now: string;
}

/**
 * Carries out what the agency has decided about a business. One that is admitted gets what it ships with, if it has not
 * got it; its goods go on sale or off sale with it. Open orders are left as they are: a suspended business packs and ships
 * what was bought from it.
 *
 * @throws MedusaError NOT_FOUND `seller_not_found`; INVALID_DATA `reasons_missing`, `reason_unknown`; NOT_ALLOWED
 *   `already_decided` when the business stands elsewhere by now, `seller_transition_refused`
 */
export const decideBusinessWorkflow = createWorkflow(
  "decide-business",
  (input: WorkflowData<BusinessDecisionInput>) => {
    const key = transform({ input }, (data) => `decide-business:${data.input.seller_id}`);
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true });
    const checked = checkBusinessDecisionStep(input);
    when("business-ships-from-now-on", { checked }, ({ checked: { toOpen } }) => toOpen.length > 0).then(
      () => {
        clearUnfinishedShippingStep(transform({ checked }, (data) => data.checked.toOpen));
        openShippingWorkflow.runAsStep({
          input: transform({ checked }, (data) => ({ sellers: data.checked.toOpen })),
        });
      },
    );
    changeSellerStatusWorkflow.runAsStep({
      input: transform({ input, checked }, (data) => ({
        id: data.input.seller_id,
        to: data.checked.to,
        by: "staff" as const,
        now: new Date(data.input.now),
        actor: data.input.actor,
        reasons: data.input.reasons,
        note: data.input.note,
        expected_status: data.input.expected_status,
      })),
    });
    releaseLockStep({ key, executeOnSubWorkflow: true });
    emitEventStep({
      eventName: BUSINESS_DECIDED,
      data: transform({ input }, (data) => ({ id: data.input.seller_id, decision: data.input.decision })),
    });
    return new WorkflowResponse(checked);
  },
);
