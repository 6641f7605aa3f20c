import type { SellerOrderActor } from "@lapak-lebak/domain/seller-order";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order";
import type SellerOrderModuleService from "../../../modules/seller-order/service";
import { putPartBack } from "./put-part-back";

export interface ShipParcelInput {
  seller_order_id: string;
  by: SellerOrderActor;
  /** Id of the member or user. */
  actor: string;
  /** Null where the buyer fetches the parcel. */
  courier: string | null;
  tracking_number: string | null;
  /** ISO 8601. */
  now: string;
}

/**
 * Takes a seller's part from new or packed to shipped, with courier and tracking number. Compensation puts it back.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`), NOT_ALLOWED (`seller_order_transition_refused`)
 */
export const markParcelShippedStep = createStep(
  "mark-parcel-shipped",
  async (
    { seller_order_id: id, by, actor, courier, tracking_number, now }: ShipParcelInput,
    { container },
  ) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const [part] = await service.listSellerOrders({ id }, { select: ["id", "status"], take: 1 });
    const step = { id, by, actor, now: new Date(now) };
    if (part?.status === "new") await service.changeSellerOrderStatus({ ...step, to: "packed" });
    try {
      const { sellerOrder } = await service.changeSellerOrderStatus({
        ...step,
        to: "shipped",
        ...(courier === null ? {} : { carrier: courier }),
        ...(tracking_number === null ? {} : { tracking_number }),
      });
      return new StepResponse(
        { order_id: sellerOrder.order_id, seller_id: sellerOrder.seller_id },
        { id, status: part?.status ?? "packed", reached: "shipped" as const },
      );
    } catch (error) {
      if (part?.status === "new") await putPartBack(container, { id, status: "new", reached: "packed" }, {});
      throw error;
    }
  },
  async (before, { container }) => {
    if (before) await putPartBack(container, before, { carrier: null, tracking_number: null });
  },
);
