import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface ExportAuditInput {
  actor: AuditActor;
  format: string;
  /** Which entries were taken along. */
  conditions: Record<string, unknown>;
  /** ISO 8601. */
  now: string;
}

/** Writes down that somebody takes the log along. */
export const exportAuditWorkflow = createWorkflow("export-audit", (input: ExportAuditInput) => {
  const entry = transform({ input }, ({ input: { actor, format, conditions, now } }): DecisionToRecord => ({
    actor,
    action: "audit.export",
    subject: { type: "audit", id: "log", label: format.toUpperCase() },
    after: conditions,
    occurred_at: now,
  }));
  return new WorkflowResponse(recordDecisionStep(entry));
});
