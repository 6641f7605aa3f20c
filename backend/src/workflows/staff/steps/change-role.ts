import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STAFF_MODULE } from "../../../modules/staff";
import type { AuditActor } from "../../../modules/staff/audit-row";
import type StaffModuleService from "../../../modules/staff/service";

export interface ChangeRoleStepInput {
  user_id: string;
  label: string;
  role: StaffRole;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Gives a user a role, with its entry in the log in the same transaction. It is the last step that writes: there is nothing
 * to undo.
 *
 * @throws MedusaError NOT_ALLOWED (`last_administrator`)
 */
export const changeRoleStep = createStep(
  "change-role",
  async ({ now, ...change }: ChangeRoleStepInput, { container }) => {
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE);
    return new StepResponse(await staff.changeRole({ ...change, now: new Date(now) }));
  },
);
