import type { RegistryRow } from "@lapak-lebak/domain/registry-row";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";
import { planRegistryEditStep } from "./steps/plan-registry-edit";
import { rewriteRegisteredBusinessStep } from "./steps/rewrite-registered-business";

export interface EditRegistryEntryInput {
  seller_id: string;
  /** The whole row as it is to stand. */
  row: RegistryRow;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Changes what the register says of a business. What a business tells of itself stays its own people's.
 *
 * @throws MedusaError NOT_FOUND `seller_not_found`; NOT_ALLOWED `business_tells_of_itself`
 */
export const editRegistryEntryWorkflow = createWorkflow(
  "edit-registry-entry",
  (input: EditRegistryEntryInput) => {
    const plan = planRegistryEditStep({ seller_id: input.seller_id, row: input.row });
    const entry = transform({ input, plan }, (data): DecisionToRecord => ({
      actor: data.input.actor,
      action: "registry.edit",
      subject: { type: "business", id: data.input.seller_id, label: data.plan.label },
      ...data.plan.changes,
      occurred_at: data.input.now,
    }));
    recordDecisionStep(entry);
    rewriteRegisteredBusinessStep({ before: plan.before, after: plan.after });
    return new WorkflowResponse({ seller_id: input.seller_id });
  },
);
