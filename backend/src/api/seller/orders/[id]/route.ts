import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSellerOrder } from "../../../../seller-order/read-seller-order";
import { sellerOf } from "../../../security/seller-gate";

/** A part of an order with everything needed to pack and send it. 404 `seller_order_not_found` for somebody else's. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ order: await readSellerOrder(req.scope, sellerOf(req).sellerId, req.params.id ?? "") });
}
