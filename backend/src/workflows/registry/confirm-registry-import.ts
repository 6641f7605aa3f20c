import { emitEventStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_IMPORT_CONFIRMED } from "../../events";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";
import { confirmRegistryImportStep } from "./steps/confirm-registry-import";
import { describeRegistryImportStep } from "./steps/describe-registry-import";

export interface ConfirmRegistryImportInput {
  id: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Staff confirms a file that was looked through: from now on it is carried out in the background. Confirming again has an
 * import that stands still go on, and changes nothing else.
 *
 * @throws MedusaError NOT_FOUND `registry_import_not_found`; NOT_ALLOWED `registry_import_unchecked`,
 *   `registry_import_expired`
 */
export const confirmRegistryImportWorkflow = createWorkflow(
  "confirm-registry-import",
  (input: ConfirmRegistryImportInput) => {
    const found = describeRegistryImportStep({ id: input.id, now: input.now });
    when({ found }, (data) => data.found.status === "checked").then(() => {
      const entry = transform({ input, found }, (data): DecisionToRecord => ({
        actor: data.input.actor,
        action: "registry.import",
        subject: { type: "registry_import", id: data.input.id, label: data.found.label },
        after: data.found.counts,
        occurred_at: data.input.now,
      }));
      recordDecisionStep(entry);
    });
    const confirmed = confirmRegistryImportStep({ id: input.id, now: input.now });
    emitEventStep({ eventName: REGISTRY_IMPORT_CONFIRMED, data: { id: input.id } });
    return new WorkflowResponse(confirmed);
  },
);
