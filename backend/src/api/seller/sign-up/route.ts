import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { passwordFault } from "@lapak-lebak/domain/password";
import { z } from "zod";
import { signUpSellerWorkflow } from "../../../workflows/seller/sign-up-seller";
import { parseInput } from "../../errors/parse-input";
import { acceptedTerms, identifierField, newPasswordField, requiredText } from "../fields";
import { throwAsSellerError } from "../seller-refusal";
import { sellerToken } from "../seller-token";

const body = z
  .strictObject({
    name: requiredText(80),
    business_name: requiredText(100),
    identifier: identifierField,
    password: newPasswordField,
    accept_terms: acceptedTerms,
    claim_code: z.string().trim().max(60).optional(),
  })
  .check(({ value, issues }) => {
    const code = passwordFault(value.password, [value.identifier.value]);
    if (code) issues.push({ code: "custom", message: code, input: value.password, path: ["password"] });
  });

/**
 * Opens an account for somebody who sells, with a business as a draft.
 *
 * @throws ApiError 400 `invalid_input`, also for a `claim_code` that no business waits for; 409 `identifier_taken`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { name, business_name, identifier, password, claim_code } = parseInput(body, req.body);
  const { result } = await signUpSellerWorkflow(req.scope)
    .run({
      input: { name, business_name, identifier, password, claim_code: claim_code || null, now: new Date() },
    })
    .catch(throwAsSellerError);
  res.status(201).json({ token: await sellerToken(req.scope, result.member_id) });
}
