import { ChangeActionType, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface CreditOrderInput {
  order_id: string;
  /** A decimal of the order's currency. */
  amount: number;
  /** Id of the seller's part that is credited. */
  seller_order_id: string;
  /** Whether it was credited before, or needs no credit: then nothing happens. */
  credited: boolean;
}

/**
 * Credits core's order with the amount of a part that will not be sent: the order's total is what its buyer still gets, and
 * core shows what they paid beyond it as outstanding. Core's own workflow for this only settles a difference that is
 * already there. Compensation takes the change back.
 */
export const creditOrderStep = createStep(
  "credit-order",
  async ({ order_id, amount, seller_order_id, credited }: CreditOrderInput, { container }) => {
    if (credited) return new StepResponse(null, null);
    const orders = container.resolve(Modules.ORDER);
    const credit = {
      action: ChangeActionType.CREDIT_LINE_ADD,
      reference: "seller_order",
      reference_id: seller_order_id,
      amount,
    };
    const change = await orders.createOrderChange({
      order_id,
      change_type: "credit_line",
      actions: [credit],
    });
    try {
      await orders.confirmOrderChange(change.id);
    } catch (error) {
      await orders.deleteOrderChanges([change.id]);
      throw error;
    }
    return new StepResponse(null, order_id);
  },
  async (order_id, { container }) => {
    if (order_id) await container.resolve(Modules.ORDER).undoLastChange(order_id);
  },
);
