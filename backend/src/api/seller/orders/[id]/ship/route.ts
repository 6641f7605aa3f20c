import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOwnPart, readSellerOrder } from "../../../../../seller-order/read-seller-order";
import { pickupInput, shipmentInput } from "../../../../../seller-order/shipment-input";
import { shipSellerOrderWorkflow } from "../../../../../workflows/order/ship-seller-order";
import { parseInput } from "../../../../errors/parse-input";
import { sellerOf } from "../../../../security/seller-gate";
import { throwAsSellerError } from "../../../seller-refusal";

/**
 * A member has handed a parcel to its courier, or to the buyer who fetched it. A part that was not said to be packed is
 * packed by it.
 *
 * @throws ApiError 400 `invalid_input`; 409 `seller_order_transition_refused` for a part that is not paid or gone already;
 *   MedusaError 404 `seller_order_not_found`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId, sellerId } = sellerOf(req);
  const seller_order_id = req.params.id ?? "";
  const { part } = await readOwnPart(req.scope, sellerId, seller_order_id);
  const shipment =
    part.service === "pickup" ? parseInput(pickupInput, req.body) : parseInput(shipmentInput, req.body);
  await shipSellerOrderWorkflow(req.scope)
    .run({
      input: {
        seller_order_id,
        by: "seller",
        actor: memberId,
        ...shipment,
        now: new Date().toISOString(),
      },
    })
    .catch(throwAsSellerError);
  res.json({ order: await readSellerOrder(req.scope, sellerId, seller_order_id) });
}
