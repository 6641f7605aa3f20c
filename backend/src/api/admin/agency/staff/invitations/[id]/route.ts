import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawStaffInvitationWorkflow } from "../../../../../../workflows/staff/withdraw-staff-invitation";
import { auditActorOf } from "../../../../../security/staff-context";
import { throwAsApiError } from "../../../../workflow-refusal";

/** Withdraws an invitation; its link is dead from then on. @throws MedusaError 404 `invitation_not_found` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { id: req.params.id ?? "", actor: auditActorOf(req), now: new Date().toISOString() };
  await withdrawStaffInvitationWorkflow(req.scope).run({ input }).catch(throwAsApiError);
  res.status(204).end();
}
