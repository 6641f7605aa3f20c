import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeHelperWorkflow } from "../../../../workflows/seller/remove-helper";
import { requireOwner } from "../../../security/seller-gate";
import { throwAsSellerError } from "../../seller-refusal";

/**
 * Takes a helper out of the business; their sessions end at once.
 *
 * @throws ApiError 403 `owner_only`; 409 `owner_stays`; MedusaError 404 `member_not_found`
 */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sellerId: seller_id } = requireOwner(req);
  await removeHelperWorkflow(req.scope)
    .run({ input: { id: req.params.id ?? "", seller_id } })
    .catch(throwAsSellerError);
  res.status(204).end();
}
