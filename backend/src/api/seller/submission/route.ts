import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { stepsMissing } from "@lapak-lebak/domain/first-steps";
import { z } from "zod";
import { readBusiness } from "../../../seller/read-business";
import { submitBusinessWorkflow } from "../../../workflows/seller/submit-business";
import { ApiError } from "../../errors/api-error";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { attestedField } from "../fields";
import { throwAsSellerError } from "../seller-refusal";

const body = z.strictObject({ attests: attestedField });

/**
 * Asks the agency to admit the business, for the first time or after it was returned and mended.
 *
 * @throws ApiError 400 `invalid_input` (field code `not_attested`); 422 `steps_missing` with the codes of the steps as
 *   fields; 409 `seller_transition_refused` for a business that is no draft
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sellerId: seller_id, memberId: member_id } = sellerOf(req);
  parseInput(body, req.body);
  const { business, steps } = await readBusiness(req.scope, seller_id);
  const missing = business.status === "draft" ? stepsMissing(steps) : [];
  if (missing.length > 0) {
    throw new ApiError(
      "unprocessable",
      "steps_missing",
      `These steps are not done: ${missing.join(", ")}.`,
      Object.fromEntries(missing.map((code) => [code, "missing"])),
    );
  }
  await submitBusinessWorkflow(req.scope)
    .run({ input: { seller_id, member_id, now: new Date().toISOString() } })
    .catch(throwAsSellerError);
  res.json({ business: (await readBusiness(req.scope, seller_id)).business });
}
