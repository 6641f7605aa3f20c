import type { AuditAction } from "@lapak-lebak/domain/audit-actions";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor, AuditSubject } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface RecordExportInput {
  action: AuditAction;
  subject: AuditSubject;
  /** What was asked for. */
  conditions: Record<string, unknown>;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/** Writes into the log that somebody takes data out of the house. */
export const recordExportWorkflow = createWorkflow("record-export", (input: RecordExportInput) => {
  const entry = transform({ input }, ({ input: given }): DecisionToRecord => ({
    actor: given.actor,
    action: given.action,
    subject: given.subject,
    after: given.conditions,
    occurred_at: given.now,
  }));
  return new WorkflowResponse(recordDecisionStep(entry));
});
