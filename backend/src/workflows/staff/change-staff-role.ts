import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { changeRoleStep } from "./steps/change-role";
import { findUserStep } from "./steps/find-user";

export interface ChangeStaffRoleInput {
  user_id: string;
  role: StaffRole;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Gives a colleague a role; it holds from their next request on.
 *
 * @throws MedusaError NOT_FOUND (`staff_not_found`), NOT_ALLOWED (`last_administrator`)
 */
export const changeStaffRoleWorkflow = createWorkflow("change-staff-role", (input: ChangeStaffRoleInput) => {
  const user = findUserStep({ user_id: input.user_id });
  const change = transform({ input, user }, (data) => ({ ...data.input, label: data.user.label }));
  return new WorkflowResponse(changeRoleStep(change));
});
