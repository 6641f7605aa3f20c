import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { confirmEmailWorkflow } from "../../../workflows/seller/confirm-email";
import { parseInput } from "../../errors/parse-input";
import { linkTokenField } from "../fields";
import { throwAsSellerError } from "../seller-refusal";

const body = z.strictObject({ token: linkTokenField });

/** Confirms the address that a link was mailed to. @throws ApiError 400 `invalid_input`, `token_invalid` */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token } = parseInput(body, req.body);
  await confirmEmailWorkflow(req.scope)
    .run({ input: { token, now: new Date().toISOString() } })
    .catch(throwAsSellerError);
  res.status(204).end();
}
