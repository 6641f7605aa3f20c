import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getBusiness } from "../../../../../../agency/businesses/get-business";
import { decideBusinessAsStaffWorkflow } from "../../../../../../workflows/staff/decide-business-as-staff";
import { parseInput } from "../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../security/staff-context";
import { refuseDecision } from "../../../decision-refusal";
import { businessDecisionBody } from "../../business-queries";

/**
 * Admits, returns, rejects, suspends or reinstates a business.
 *
 * @throws ApiError 400 `invalid_input`; 404 `seller_not_found`; 409 `already_decided` or `seller_transition_refused`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const seller_id = req.params.id ?? "";
  const decision = parseInput(businessDecisionBody, req.body);
  const input = { ...decision, seller_id, actor: auditActorOf(req), now: new Date().toISOString() };
  await decideBusinessAsStaffWorkflow(req.scope)
    .run({ input })
    .catch(async (thrown: unknown) =>
      refuseDecision(thrown, async () => {
        const { business, decisions } = await getBusiness(req.scope, seller_id);
        return { status: business.status, history: decisions };
      }),
    );
  res.json(await getBusiness(req.scope, seller_id));
}
