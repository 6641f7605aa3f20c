import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";
import { createClaimStep, type NewPublishedClaim } from "./steps/create-claim";

export interface RecordClaimInput {
  claim: NewPublishedClaim;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/** Writes down a figure that somebody has published, beside its source. */
export const recordClaimWorkflow = createWorkflow("record-claim", (input: RecordClaimInput) => {
  const entry = transform({ input }, ({ input: { claim, actor, now } }): DecisionToRecord => {
    const { id, metric, family, value, from, as_of, source, method } = claim;
    return {
      actor,
      action: "claim.record",
      subject: { type: "claim", id, label: source },
      after: { metric, family, value, from, as_of, method },
      occurred_at: now,
    };
  });
  recordDecisionStep(entry);
  return new WorkflowResponse(createClaimStep(input.claim));
});
