import { stepOfDecision, type BusinessDecision, type BusinessStatus } from "@lapak-lebak/domain/business";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { reasonInWords } from "../../agency/past-decision";
import type { AuditActor } from "../../modules/staff/audit-row";
import { decideBusinessWorkflow } from "../seller/decide-business";
import { describeBusinessStep } from "./steps/describe-business";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface DecideBusinessAsStaffInput {
  seller_id: string;
  decision: BusinessDecision;
  /** Codes of the domain's list. */
  reasons: string[];
  note: string | null;
  /** Where the business stood when the officer looked at it. */
  expected_status: BusinessStatus;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * {@link decideBusinessWorkflow} by somebody of the staff, with an entry in the log.
 *
 * @throws MedusaError NOT_FOUND (`seller_not_found`); CONFLICT or NOT_ALLOWED (`already_decided`); NOT_ALLOWED
 *   (`seller_transition_refused`)
 */
export const decideBusinessAsStaffWorkflow = createWorkflow(
  "decide-business-as-staff",
  (input: DecideBusinessAsStaffInput) => {
    const described = transform({ input }, ({ input: { seller_id: id, expected_status } }) => ({
      id,
      expected_status,
    }));
    const business = describeBusinessStep(described);
    const entry = transform({ input, business }, entryOf);
    recordDecisionStep(entry);
    const decision = transform({ input }, ({ input: given }) => ({ ...given, actor: given.actor.id }));
    return new WorkflowResponse(decideBusinessWorkflow.runAsStep({ input: decision }));
  },
);

function entryOf({
  input: { seller_id: id, decision, reasons, note, actor, now },
  business: { label, status },
}: {
  input: DecideBusinessAsStaffInput;
  business: { label: string; status: BusinessStatus };
}): DecisionToRecord {
  return {
    actor,
    action: `business.${decision}`,
    subject: { type: "business", id, label },
    before: { status },
    after: { status: stepOfDecision(decision).to, ...(reasons.length > 0 ? { reasons } : {}) },
    reason: reasonInWords("business", reasons, note),
    occurred_at: now,
  };
}
