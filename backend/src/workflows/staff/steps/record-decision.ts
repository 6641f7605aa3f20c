import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STAFF_MODULE } from "../../../modules/staff";
import type { NewAuditEntry } from "../../../modules/staff/audit-row";
import type StaffModuleService from "../../../modules/staff/service";

/** An entry as workflows carry it: their inputs are kept as JSON, so that the moment may be a text (ISO 8601). */
export type DecisionToRecord = Omit<NewAuditEntry, "occurred_at" | "withdraws"> & {
  occurred_at: Date | string;
};

/**
 * Writes a decision into the agency's log before it is carried out, so that none goes unrecorded. Where it comes to nothing
 * (a colleague was faster, a later step failed), compensation adds an entry that takes the first one back: nothing is ever
 * taken out of the log.
 */
export const recordDecisionStep = createStep(
  "record-decision",
  async (decision: DecisionToRecord, { container }) => {
    const entry = { ...decision, occurred_at: new Date(decision.occurred_at) };
    const [id] = await container.resolve<StaffModuleService>(STAFF_MODULE).record([entry]);
    return new StepResponse({ id }, { id, entry });
  },
  async (recorded, { container }) => {
    if (!recorded?.id) return;
    const { id, entry } = recorded;
    await container
      .resolve<StaffModuleService>(STAFF_MODULE)
      .record([
        { ...entry, before: entry.after, after: entry.before, withdraws: id, occurred_at: new Date() },
      ]);
  },
);
