import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { memberWithPassword } from "../../../seller/member-with-password";
import { changePasswordWorkflow } from "../../../workflows/seller/change-password";
import { ApiError } from "../../errors/api-error";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { newPasswordField, refuseIdentifierAsPassword, triedPasswordField } from "../fields";
import { sellerToken } from "../seller-token";

const body = z.strictObject({ current: triedPasswordField, next: newPasswordField });

/**
 * Changes the password of the member who asks; all their sessions end, and this one goes on with the new token.
 *
 * @throws ApiError 400 `invalid_input`, with `password_wrong` at `current` where it is not theirs
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId: member_id } = sellerOf(req);
  const { current, next } = parseInput(body, req.body);
  const identifier = await req.scope.resolve<SellerModuleService>(SELLER_MODULE).identifierOf(member_id);
  refuseIdentifierAsPassword("next", next, identifier);
  if ((await memberWithPassword(req.scope, { identifier, password: current })) !== member_id) {
    throw new ApiError("invalid_data", "invalid_input", "This is not the present password.", {
      current: "password_wrong",
    });
  }
  await changePasswordWorkflow(req.scope).run({ input: { member_id, identifier, password: next } });
  res.json({ token: await sellerToken(req.scope, member_id) });
}
