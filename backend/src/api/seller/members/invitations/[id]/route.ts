import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawInvitationWorkflow } from "../../../../../workflows/seller/withdraw-invitation";
import { requireOwner } from "../../../../security/seller-gate";

/** Withdraws an invitation. @throws ApiError 403 `owner_only`; MedusaError 404 `invitation_not_found` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sellerId: seller_id } = requireOwner(req);
  await withdrawInvitationWorkflow(req.scope).run({ input: { id: req.params.id ?? "", seller_id } });
  res.status(204).end();
}
