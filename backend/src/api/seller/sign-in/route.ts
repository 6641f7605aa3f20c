import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { signInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import { z } from "zod";
import { memberWithPassword } from "../../../seller/member-with-password";
import { ApiError } from "../../errors/api-error";
import { parseInput } from "../../errors/parse-input";
import { triedPasswordField } from "../fields";
import { sellerToken } from "../seller-token";

const body = z.strictObject({ identifier: z.string().trim().min(1).max(300), password: triedPasswordField });

/**
 * Signs a member in.
 *
 * @throws ApiError 400 `invalid_input`; 401 `wrong_credentials`, after the same time whether the member is unknown or the
 *   password is wrong
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { identifier, password } = parseInput(body, req.body);
  const memberId = await memberWithPassword(req.scope, {
    identifier: signInIdentifier(identifier)?.value ?? identifier,
    password,
  });
  if (memberId === undefined) {
    throw new ApiError("unauthorized", "wrong_credentials", "Nobody signs in with this and this password.");
  }
  res.json({ token: await sellerToken(req.scope, memberId) });
}
