import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { readBusiness } from "../../../seller/read-business";
import { setBankAccountWorkflow } from "../../../workflows/seller/set-bank-account";
import { parseInput } from "../../errors/parse-input";
import { requireOwner } from "../../security/seller-gate";
import { digitsField, requiredText } from "../fields";

const body = z.strictObject({
  bank: requiredText(60),
  number: digitsField(/^\d{6,20}$/, "account_wrong").transform((number, context) => {
    if (number === null) context.addIssue({ code: "custom", message: "required" });
    return number ?? z.NEVER;
  }),
  holder: requiredText(80),
});

/**
 * Says where the business is paid. Only its owner does.
 *
 * @throws ApiError 400 `invalid_input` (field code `account_wrong`); 403 `owner_only`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sellerId: seller_id } = requireOwner(req);
  const account = parseInput(body, req.body);
  await setBankAccountWorkflow(req.scope).run({
    input: { seller_id, ...account, now: new Date().toISOString() },
  });
  res.json(await readBusiness(req.scope, seller_id));
}
