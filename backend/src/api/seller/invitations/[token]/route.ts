import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { SELLER_MODULE } from "../../../../modules/seller";
import type SellerModuleService from "../../../../modules/seller/service";
import { joinBusinessWorkflow } from "../../../../workflows/seller/join-business";
import { parseInput } from "../../../errors/parse-input";
import { acceptedTerms, newPasswordField, refuseIdentifierAsPassword } from "../../fields";
import { throwAsSellerError } from "../../seller-refusal";
import { sellerToken } from "../../seller-token";

const body = z.strictObject({ password: newPasswordField, accept_terms: acceptedTerms });

/** What an invitation's link stands for. @throws MedusaError 404 `token_invalid` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { invitation, business_name } = await invitationOf(req);
  res.json({ business_name, name: invitation.name, identifier: invitation.identifier });
}

/**
 * Makes a helper of whoever has the link, and signs them in.
 *
 * @throws ApiError 400 `invalid_input`; 409 `identifier_taken`; MedusaError 404 `token_invalid`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { password } = parseInput(body, req.body);
  const { invitation } = await invitationOf(req);
  refuseIdentifierAsPassword("password", password, invitation.identifier);
  const { result } = await joinBusinessWorkflow(req.scope)
    .run({ input: { token: req.params.token ?? "", password, now: new Date().toISOString() } })
    .catch(throwAsSellerError);
  res.status(201).json({ token: await sellerToken(req.scope, result.member_id) });
}

const invitationOf = (req: MedusaRequest) =>
  req.scope.resolve<SellerModuleService>(SELLER_MODULE).invitationOfToken(req.params.token ?? "", new Date());
