import { emitEventStep } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { CURATION_CHANGED } from "../../events";
import type { CollectionValues } from "../../modules/curation/service";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";
import { createCollectionStep } from "./steps/create-collection";

export interface CreateCollectionInput {
  /** Chosen by the caller, so that the log can name it before it is there. */
  id: string;
  values: CollectionValues;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/** Makes a collection for the shop window. */
export const createCollectionWorkflow = createWorkflow(
  "create-collection",
  (input: CreateCollectionInput) => {
    const entry = transform({ input }, ({ input: { id, values, actor, now } }): DecisionToRecord => ({
      actor,
      action: "collection.create",
      subject: { type: "collection", id, label: values.title_id },
      after: {
        slot: values.slot,
        product_ids: values.product_ids,
        starts_at: values.starts_at,
        ends_at: values.ends_at,
      },
      occurred_at: now,
    }));
    recordDecisionStep(entry);
    const made = createCollectionStep(
      transform({ input }, (data) => ({ ...data.input.values, id: data.input.id })),
    );
    emitEventStep({ eventName: CURATION_CHANGED, data: { id: input.id } });
    return new WorkflowResponse(made);
  },
);
