import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { confirmTransferAsStaffWorkflow } from "../../../../../workflows/staff/confirm-transfer-as-staff";
import { parseInput } from "../../../../errors/parse-input";
import { auditActorOf } from "../../../../security/staff-context";
import { throwAsApiError } from "../../../workflow-refusal";
import { readTransfer } from "../../list-transfers";
import { confirmTransferBody } from "../../transfer-queries";

/**
 * Staff has seen the money of a transfer on the account.
 *
 * @throws ApiError 404 `transfer_not_found`; 409 `transfer_not_awaiting` when it was confirmed, expired or cancelled before
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(confirmTransferBody, req.body);
  const transfer_id = req.params.id ?? "";
  await confirmTransferAsStaffWorkflow(req.scope)
    .run({ input: { transfer_id, actor: auditActorOf(req), now: new Date().toISOString() } })
    .catch(throwAsApiError);
  res.json({ transfer: await readTransfer(req.scope, transfer_id) });
}
