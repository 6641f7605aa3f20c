import type { CancellationReason } from "@lapak-lebak/domain/cancellation-reasons";
import type { SellerOrderActor } from "@lapak-lebak/domain/seller-order";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order";
import type SellerOrderModuleService from "../../../modules/seller-order/service";
import { putPartBack } from "./put-part-back";

export interface CancelPaidPartInput {
  seller_order_id: string;
  by: SellerOrderActor;
  /** Id of the member or user. */
  actor: string;
  reason: CancellationReason;
  note: string | null;
  /** ISO 8601. */
  now: string;
}

/**
 * Cancels a part that was paid and is not on its way, and writes down what the buyer is owed. Compensation puts it back.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`), NOT_ALLOWED (`seller_order_transition_refused`)
 */
export const cancelPaidPartStep = createStep(
  "cancel-paid-part",
  async ({ seller_order_id: id, now, ...cancellation }: CancelPaidPartInput, { container }) => {
    const { sellerOrder, from } = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .cancelPaidPart({ ...cancellation, id, now: new Date(now) });
    return new StepResponse(
      { order_id: sellerOrder.order_id, seller_id: sellerOrder.seller_id },
      { id, status: from, reached: "cancelled" as const },
    );
  },
  async (before, { container }) => {
    if (!before) return;
    await putPartBack(container, before, { cancel_reason: null, cancel_note: null, refund_due: null });
  },
);
