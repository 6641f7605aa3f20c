import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SELLER_ORDER_MODULE } from "../../../../../modules/seller-order";
import type SellerOrderModuleService from "../../../../../modules/seller-order/service";
import { shipmentInput } from "../../../../../seller-order/shipment-input";
import { shipSellerOrderAsStaffWorkflow } from "../../../../../workflows/staff/ship-seller-order-as-staff";
import { parseInput } from "../../../../errors/parse-input";
import { auditActorOf } from "../../../../security/staff-context";
import { throwAsApiError } from "../../../workflow-refusal";

/**
 * Staff records that a seller's parcel was handed to its courier.
 *
 * @throws ApiError 400 `invalid_input`; 409 `seller_order_transition_refused` for a part that is not paid or gone already;
 *   MedusaError 404 `seller_order_not_found`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { courier, tracking_number } = parseInput(shipmentInput, req.body);
  const seller_order_id = req.params.id ?? "";
  await shipSellerOrderAsStaffWorkflow(req.scope)
    .run({
      input: {
        seller_order_id,
        actor: auditActorOf(req),
        courier,
        tracking_number,
        now: new Date().toISOString(),
      },
    })
    .catch(throwAsApiError);
  const [seller_order] = await req.scope
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ id: seller_order_id }, { take: 1 });
  res.json({ seller_order });
}
