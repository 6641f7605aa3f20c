import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { generateEntityId } from "@medusajs/framework/utils";
import { countedFigures, listClaims } from "../../../../claims/list-claims";
import { recordClaimWorkflow } from "../../../../workflows/claims/record-claim";
import { parseInput } from "../../../errors/parse-input";
import { auditActorOf } from "../../../security/staff-context";
import { throwAsApiError } from "../../workflow-refusal";
import { claimBody, claimListQuery } from "./claim-queries";

/** Figures that were published, with what does not fit between them, beside what is counted here. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(claimListQuery, req.query);
  const [items, counted] = await Promise.all([listClaims(req.scope), countedFigures(req.scope, new Date())]);
  res.json({ items, counted });
}

/** Writes a published figure down. @throws ApiError 400 `invalid_input` */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseInput(claimBody, req.body);
  const actor = auditActorOf(req);
  const id = generateEntityId(undefined, "claim");
  await recordClaimWorkflow(req.scope)
    .run({ input: { claim: { ...body, id, recorded_by: actor.id }, actor, now: new Date().toISOString() } })
    .catch(throwAsApiError);
  const items = await listClaims(req.scope);
  res.status(201).json({ claim: items.find((item) => item.id === id) });
}
