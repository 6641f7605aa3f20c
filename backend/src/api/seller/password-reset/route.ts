import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { choosePasswordWorkflow } from "../../../workflows/seller/choose-password";
import { parseInput } from "../../errors/parse-input";
import { linkTokenField, newPasswordField, refuseIdentifierAsPassword } from "../fields";
import { throwAsSellerError } from "../seller-refusal";
import { sellerToken } from "../seller-token";

const body = z.strictObject({ token: linkTokenField, password: newPasswordField });

/**
 * Takes a new password from whoever has a link for it, and signs them in; all their other sessions end.
 *
 * @throws ApiError 400 `invalid_input`, `token_invalid`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token, password } = parseInput(body, req.body);
  const sellers = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const now = new Date();
  const memberId = await sellers.memberOfToken(token, "password_reset", now);
  refuseIdentifierAsPassword("password", password, await sellers.identifierOf(memberId));
  const { result } = await choosePasswordWorkflow(req.scope)
    .run({ input: { token, password, now: now.toISOString() } })
    .catch(throwAsSellerError);
  res.json({ token: await sellerToken(req.scope, result.member_id) });
}
