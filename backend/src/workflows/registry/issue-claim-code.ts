import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";
import { describeRegisteredBusinessStep } from "./steps/describe-registered-business";
import { issueClaimCodeStep } from "./steps/issue-claim-code";

export interface IssueClaimCodeInput {
  seller_id: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Makes the code by which the people of a registered business take it over, once. The log tells that one was made, never
 * what it reads.
 *
 * @throws MedusaError NOT_FOUND `seller_not_found`; NOT_ALLOWED `seller_claimed_already`
 */
export const issueClaimCodeWorkflow = createWorkflow("issue-claim-code", (input: IssueClaimCodeInput) => {
  const business = describeRegisteredBusinessStep({ seller_id: input.seller_id });
  const entry = transform({ input, business }, (data): DecisionToRecord => ({
    actor: data.input.actor,
    action: "registry.claim_code",
    subject: { type: "business", id: data.input.seller_id, label: data.business.label },
    occurred_at: data.input.now,
  }));
  recordDecisionStep(entry);
  return new WorkflowResponse(issueClaimCodeStep({ seller_id: input.seller_id, now: input.now }));
});
