import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAid } from "../../../../../../registry/list-aid";
import { readRegistered } from "../../../../../../registry/read-registered";
import { recordAidWorkflow } from "../../../../../../workflows/registry/record-aid";
import { notFound } from "../../../../../errors/api-error";
import { parseInput } from "../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../security/staff-context";
import { throwAsApiError } from "../../../../workflow-refusal";
import { aidBody } from "../../registry-queries";

/** The aid that a business was given, the latest first. @throws ApiError 404 `seller_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const seller_id = req.params.seller_id ?? "";
  if (!(await readRegistered(req.scope, [seller_id])).has(seller_id)) throw notFound("seller_not_found");
  const items = await listAid(req.scope, seller_id);
  res.json({ items, count: items.length, offset: 0, limit: items.length });
}

/**
 * Records aid that a business was given.
 *
 * @throws ApiError 400 `invalid_input`; 404 `seller_not_found`, `private_file_not_found`; 409 `private_file_in_use`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { note = null, file_id = null, ...aid } = parseInput(aidBody, req.body);
  const seller_id = req.params.seller_id ?? "";
  const { result } = await recordAidWorkflow(req.scope)
    .run({
      input: { ...aid, seller_id, note, file_id, actor: auditActorOf(req), now: new Date().toISOString() },
    })
    .catch(throwAsApiError);
  const items = await listAid(req.scope, seller_id);
  res.status(201).json({ aid: items.find(({ id }) => id === result.id) });
}
