import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order";
import type SellerOrderModuleService from "../../../modules/seller-order/service";
import { readPlacedOrder } from "../placed-order";

const seller = z.object({ stock_location_id: z.string() });

/** What core must know to fulfil a seller's part: its lines, the shipping option, and where the goods lie. */
export const readParcelStep = createStep(
  "read-parcel",
  async ({ seller_order_id }: { seller_order_id: string }, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const part = await service.retrieveSellerOrder(seller_order_id, { relations: ["items"] });
    const order = await readPlacedOrder(container, part.order_id);
    const method = order.shipping_methods.find(({ id }) => id === part.shipping_method_id);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: ["stock_location_id"],
      filters: { id: part.seller_id },
    });
    if (!method?.shipping_option_id) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The part has no shipping method.");
    }
    return new StepResponse({
      order_id: part.order_id,
      shipping_option_id: method.shipping_option_id,
      stock_location_id: seller.parse(data[0]).stock_location_id,
      items: part.items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
    });
  },
);
