import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listSellerOrders } from "../../../seller-order/list-seller-orders";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { sellerOrdersQuery } from "./orders-query";

/** The parts of orders that are the business's own, the newest first, with how many there are of each status. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(sellerOrdersQuery, req.query);
  const list = await listSellerOrders(req.scope, sellerOf(req).sellerId, query);
  res.json({ ...list, limit: query.limit, offset: query.offset });
}
