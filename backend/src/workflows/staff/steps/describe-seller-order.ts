import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order";
import type SellerOrderModuleService from "../../../modules/seller-order/service";
import { readPlacedOrder } from "../../order/placed-order";

/** What the log says of a seller's part of an order. @throws MedusaError NOT_FOUND (`seller_order_not_found`) */
export const describeSellerOrderStep = createStep(
  "describe-seller-order",
  async ({ seller_order_id: id }: { seller_order_id: string }, { container }) => {
    const [part] = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .listSellerOrders({ id }, { take: 1, select: ["order_id", "status"] });
    if (part === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such part.", "seller_order_not_found");
    }
    const { display_id } = await readPlacedOrder(container, part.order_id);
    return new StepResponse({ label: `#${display_id}`, status: part.status });
  },
);
