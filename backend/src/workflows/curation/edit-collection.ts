import { emitEventStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { changedValues } from "../../curation/changed-values";
import { CURATION_CHANGED } from "../../events";
import type { CollectionValues } from "../../modules/curation/service";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";
import { findCollectionStep } from "./steps/find-collection";
import { updateCollectionStep } from "./steps/update-collection";

export interface EditCollectionInput {
  id: string;
  /** What is to stand anew; the rest stays. */
  values: Partial<CollectionValues>;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Changes a collection, or the goods in it and their order.
 *
 * @throws MedusaError NOT_FOUND `collection_not_found`
 */
export const editCollectionWorkflow = createWorkflow("edit-collection", (input: EditCollectionInput) => {
  const found = findCollectionStep({ id: input.id });
  const edit = transform({ input, found }, ({ input: { id, values }, found: { values: before } }) => ({
    id,
    before,
    after: { ...before, ...values },
  }));
  const entry = transform(
    { input, edit },
    ({ input: { id, actor, now }, edit: { before, after } }): DecisionToRecord => ({
      actor,
      action: "collection.edit",
      subject: { type: "collection", id, label: after.title_id },
      ...changedValues(before, after),
      occurred_at: now,
    }),
  );
  recordDecisionStep(entry);
  const edited = updateCollectionStep(edit);
  emitEventStep({ eventName: CURATION_CHANGED, data: { id: input.id } });
  return new WorkflowResponse(edited);
});
