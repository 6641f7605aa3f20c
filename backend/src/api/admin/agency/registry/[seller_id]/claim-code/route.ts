import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { issueClaimCodeWorkflow } from "../../../../../../workflows/registry/issue-claim-code";
import { parseInput } from "../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../security/staff-context";
import { throwAsApiError } from "../../../../workflow-refusal";
import { emptyBody } from "../../registry-queries";

/**
 * Makes the code by which the people of a registered business take it over. It is told this once.
 *
 * @throws ApiError 404 `seller_not_found`; 409 `seller_claimed_already`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(emptyBody, req.body);
  const seller_id = req.params.seller_id ?? "";
  const issued = await issueClaimCodeWorkflow(req.scope)
    .run({ input: { seller_id, actor: auditActorOf(req), now: new Date().toISOString() } })
    .catch(throwAsApiError);
  res.status(201).json(issued.result);
}
