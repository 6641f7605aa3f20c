import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { inviteHelperWorkflow } from "../../../../workflows/seller/invite-helper";
import { parseInput } from "../../../errors/parse-input";
import { requireOwner } from "../../../security/seller-gate";
import { identifierField, requiredText } from "../../fields";
import { throwAsSellerError } from "../../seller-refusal";
import { invitationView } from "../invitation-view";

const body = z.strictObject({ name: requiredText(80), identifier: identifierField });

/**
 * Invites somebody to help. Whoever has the link may join: it is told in this answer and never again.
 *
 * @throws ApiError 400 `invalid_input`; 403 `owner_only`; 409 `identifier_taken`, `team_full`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId: invited_by, sellerId: seller_id } = requireOwner(req);
  const invited = parseInput(body, req.body);
  const { result } = await inviteHelperWorkflow(req.scope)
    .run({ input: { seller_id, invited_by, ...invited, now: new Date() } })
    .catch(throwAsSellerError);
  res.status(201).json({ invitation: invitationView(result), link: result.link });
}
