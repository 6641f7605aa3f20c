import type { AidKind } from "@lapak-lebak/domain/aid";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";
import { attachAidFileStep } from "./steps/attach-aid-file";
import { createAidRecordStep } from "./steps/create-aid-record";
import { describeRegisteredBusinessStep } from "./steps/describe-registered-business";

export interface RecordAidInput {
  seller_id: string;
  kind: AidKind;
  programme: string;
  /** Day in Asia/Jakarta, `2026-12-31`. */
  date: string;
  note: string | null;
  /** A private file of the agency's for aid, that nothing refers to yet. */
  file_id: string | null;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Records coaching or aid that the agency gave to a business.
 *
 * @throws MedusaError NOT_FOUND `seller_not_found`, `private_file_not_found`; CONFLICT `private_file_in_use`
 */
export const recordAidWorkflow = createWorkflow("record-aid", (input: RecordAidInput) => {
  const business = describeRegisteredBusinessStep({ seller_id: input.seller_id });
  const entry = transform({ input, business }, (data): DecisionToRecord => {
    const { actor, seller_id, kind, programme, date, note, now } = data.input;
    return {
      actor,
      action: "aid.record",
      subject: { type: "business", id: seller_id, label: data.business.label },
      after: { kind, programme, date },
      reason: note,
      occurred_at: now,
    };
  });
  recordDecisionStep(entry);
  attachAidFileStep({ file_id: input.file_id, now: input.now });
  const record = transform({ input }, (data) => {
    const { actor, seller_id, kind, programme, date, note, file_id } = data.input;
    return {
      seller_id,
      kind,
      programme,
      date,
      note,
      file_id,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    };
  });
  return new WorkflowResponse(createAidRecordStep(record));
});
