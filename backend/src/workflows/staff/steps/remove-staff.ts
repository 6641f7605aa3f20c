import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STAFF_MODULE } from "../../../modules/staff";
import type { AuditActor } from "../../../modules/staff/audit-row";
import type StaffModuleService from "../../../modules/staff/service";

export interface RemoveStaffStepInput {
  user_id: string;
  label: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Takes a user's role away, with its entry in the log in the same transaction. Compensation gives the role back, with an
 * entry of its own.
 *
 * @throws MedusaError NOT_ALLOWED (`last_administrator`)
 */
export const removeStaffStep = createStep(
  "remove-staff",
  async ({ now, ...change }: RemoveStaffStepInput, { container }) => {
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE);
    const { from } = await staff.removeStaff({ ...change, now: new Date(now) });
    return new StepResponse({ from }, { from, change });
  },
  async (removed, { container }) => {
    if (!removed?.from) return;
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE);
    await staff.changeRole({ ...removed.change, role: removed.from, now: new Date() });
  },
);
