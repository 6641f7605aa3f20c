import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOrderView } from "../../../../../workflows/order/order-view";

/**
 * An order's parts by seller, amounts in the smallest unit of the order's currency.
 *
 * @throws MedusaError 404 `order_not_found`
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order, parts } = await readOrderView(req.scope, req.params.id ?? "");
  res.json({ seller_orders: parts.map((part) => ({ ...part, currency: order.currency_code })) });
}
