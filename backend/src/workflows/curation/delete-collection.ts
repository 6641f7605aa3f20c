import { emitEventStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { CURATION_CHANGED } from "../../events";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";
import { deleteCollectionStep } from "./steps/delete-collection";
import { findCollectionStep } from "./steps/find-collection";

export interface DeleteCollectionInput {
  id: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/** Takes a collection away for good. @throws MedusaError NOT_FOUND `collection_not_found` */
export const deleteCollectionWorkflow = createWorkflow(
  "delete-collection",
  (input: DeleteCollectionInput) => {
    const found = findCollectionStep({ id: input.id });
    const entry = transform(
      { input, found },
      ({ input: { id, actor, now }, found: { values } }): DecisionToRecord => ({
        actor,
        action: "collection.delete",
        subject: { type: "collection", id, label: values.title_id },
        before: {
          slot: values.slot,
          product_ids: values.product_ids,
          starts_at: values.starts_at,
          ends_at: values.ends_at,
        },
        occurred_at: now,
      }),
    );
    recordDecisionStep(entry);
    deleteCollectionStep({ id: input.id });
    emitEventStep({ eventName: CURATION_CHANGED, data: { id: input.id } });
    return new WorkflowResponse({ id: input.id });
  },
);
