import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPlacedOrder } from "../../../../../workflows/order/placed-order";
import { splitOrderWorkflow } from "../../../../../workflows/order/split-order";
import { notFound } from "../../../../errors/api-error";

/** How long after placing an order's id buys its link: milliseconds. Later the link is in the buyer's mail. */
const WINDOW = 10 * 60_000;

/**
 * The token of an order's page, for the shop that has just placed it. Splits the order when the subscriber has not come
 * to it yet.
 *
 * @throws ApiError 404 `order_not_found`, also when the ten minutes are over
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order_id = req.params.id ?? "";
  const { created_at } = await readPlacedOrder(req.scope, order_id);
  if (Date.now() - created_at.getTime() > WINDOW)
    throw notFound("order_not_found", "There is no such order.");
  const { result } = await splitOrderWorkflow(req.scope).run({
    input: { order_id, now: new Date().toISOString() },
  });
  res.json({ token: result.token });
}
