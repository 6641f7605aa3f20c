import {
  canTransitionSellerOrder,
  type SellerOrderActor,
  type SellerOrderStatus,
} from "@lapak-lebak/domain/seller-order";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order";
import type SellerOrderModuleService from "../../../modules/seller-order/service";

export interface MoveSellerOrdersInput {
  order_id: string;
  to: SellerOrderStatus;
  by: SellerOrderActor;
  /** Id of a user, or the name of a job. */
  actor: string;
  reason?: string;
  /** ISO 8601. */
  now: string;
}

interface MovedPart {
  id: string;
  from: SellerOrderStatus;
  to: SellerOrderStatus;
}

/**
 * Moves every part of an order that the domain's table lets move; the others (already there, or beyond) stay, so that
 * repeating it changes nothing. Compensation puts back those that were moved, and says so in their history.
 */
export const moveSellerOrdersStep = createStep(
  "move-seller-orders",
  async ({ order_id, to, by, actor, reason, now }: MoveSellerOrdersInput, { container }) => {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const parts = await service.listSellerOrders({ order_id }, { select: ["id", "status"] });
    const moved: MovedPart[] = [];
    try {
      for (const { id, status } of parts) {
        if (!canTransitionSellerOrder(status, to, by)) continue;
        const { from } = await service.changeSellerOrderStatus({
          id,
          to,
          by,
          actor,
          reason,
          now: new Date(now),
        });
        moved.push({ id, from, to });
      }
    } catch (error) {
      await putBack(container, moved);
      throw error;
    }
    return new StepResponse(
      moved.map(({ id }) => id),
      moved,
    );
  },
  async (moved, { container }) => putBack(container, moved ?? []),
);

/** Undoes moves, which the domain's table does not: a failed workflow never happened, but its history stays honest. */
async function putBack(container: MedusaContainer, moved: readonly MovedPart[]): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  for (const { id, from, to } of moved) {
    await service.updateSellerOrders({ id, status: from });
    await service.createSellerOrderEvents({
      seller_order_id: id,
      from_status: to,
      to_status: from,
      by: "system",
      reason: "the step was undone",
      occurred_at: new Date(),
    });
  }
}
