import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { confirmTransferWorkflow } from "../../../../../workflows/transfer/confirm-transfer";
import { parseInput } from "../../../../errors/parse-input";
import { throwAsApiError } from "../../../workflow-refusal";
import { readTransfer } from "../../list-transfers";
import { confirmTransferBody } from "../../transfer-queries";

/**
 * Staff has seen the money of a transfer on the account.
 *
 * @throws ApiError 404 `transfer_not_found`; 409 `transfer_not_awaiting` when it was confirmed, expired or cancelled before
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(confirmTransferBody, req.body);
  const transfer_id = req.params.id ?? "";
  await confirmTransferWorkflow(req.scope)
    .run({ input: { transfer_id, confirmed_by: req.auth_context.actor_id, now: new Date().toISOString() } })
    .catch(throwAsApiError);
  res.json({ transfer: await readTransfer(req.scope, transfer_id) });
}
