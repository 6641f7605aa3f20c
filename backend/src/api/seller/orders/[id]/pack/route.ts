import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { orderOfOwnPart, readSellerOrder } from "../../../../../seller-order/read-seller-order";
import { packSellerOrderWorkflow } from "../../../../../workflows/order/pack-seller-order";
import { parseInput } from "../../../../errors/parse-input";
import { sellerOf } from "../../../../security/seller-gate";
import { throwAsSellerError } from "../../../seller-refusal";

const body = z.strictObject({}).default({});

/**
 * A member has packed what was paid for.
 *
 * @throws ApiError 409 `seller_order_transition_refused`; MedusaError 404 `seller_order_not_found`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(body, req.body);
  const { memberId, sellerId } = sellerOf(req);
  const seller_order_id = req.params.id ?? "";
  await orderOfOwnPart(req.scope, sellerId, seller_order_id);
  await packSellerOrderWorkflow(req.scope)
    .run({ input: { seller_order_id, by: "seller", actor: memberId, now: new Date().toISOString() } })
    .catch(throwAsSellerError);
  res.json({ order: await readSellerOrder(req.scope, sellerId, seller_order_id) });
}
