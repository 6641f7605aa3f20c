import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeStaffWorkflow } from "../../../../../workflows/staff/remove-staff";
import { auditActorOf } from "../../../../security/staff-context";
import { throwAsApiError } from "../../../workflow-refusal";

/**
 * Takes a colleague's role and account away.
 *
 * @throws ApiError 409 `last_administrator`; MedusaError 404 `staff_not_found`
 */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = {
    user_id: req.params.user_id ?? "",
    actor: auditActorOf(req),
    now: new Date().toISOString(),
  };
  await removeStaffWorkflow(req.scope).run({ input }).catch(throwAsApiError);
  res.status(204).end();
}
