import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { findUserStep } from "./steps/find-user";
import { removeStaffStep } from "./steps/remove-staff";

export interface RemoveStaffInput {
  user_id: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * Takes a colleague's role and account away: they are out at once, whatever token they hold, and may be invited again. What
 * they decided stays in the log under their name.
 *
 * @throws MedusaError NOT_FOUND (`staff_not_found`), NOT_ALLOWED (`last_administrator`)
 */
export const removeStaffWorkflow = createWorkflow("remove-staff-account", (input: RemoveStaffInput) => {
  const user = findUserStep({ user_id: input.user_id });
  const removal = transform({ input, user }, (data) => ({ ...data.input, label: data.user.label }));
  removeStaffStep(removal);
  removeUserAccountWorkflow.runAsStep({ input: { userId: input.user_id } });
  return new WorkflowResponse(user);
});
