import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readScoredProducts } from "../../../../../../curation/scored-products";
import { editCollectionWorkflow } from "../../../../../../workflows/curation/edit-collection";
import { ApiError } from "../../../../../errors/api-error";
import { parseInput } from "../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../security/staff-context";
import { throwAsApiError } from "../../../../workflow-refusal";
import { itemsBody } from "../../collection-queries";
import { readCollection } from "../../read-collection";

/**
 * Puts goods into a collection, in this order and no others.
 *
 * @throws ApiError 400 `invalid_input`, also for goods that are not there; 404 `collection_not_found`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_ids } = parseInput(itemsBody, req.body);
  const id = req.params.id ?? "";
  const known = await readScoredProducts(req.scope, product_ids);
  const wrong = product_ids.findIndex((productId) => !known.get(productId)?.seller);
  if (wrong >= 0) {
    throw new ApiError("invalid_data", "invalid_input", "There are no such goods.", {
      [`product_ids.${wrong}`]: "unknown",
    });
  }
  await editCollectionWorkflow(req.scope)
    .run({ input: { id, values: { product_ids }, actor: auditActorOf(req), now: new Date().toISOString() } })
    .catch(throwAsApiError);
  res.json({ collection: await readCollection(req.scope, id) });
}
