import { isCurrencyCode } from "@lapak-lebak/domain/currency";
import { money, toMajor } from "@lapak-lebak/domain/money";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order";
import type SellerOrderModuleService from "../../../modules/seller-order/service";

const orderRow = z.object({
  status: z.string(),
  credit_lines: z.array(z.object({ reference_id: z.string().nullish() }).nullish()).nullish(),
});

/** What core must know to give back a cancelled part: its lines, its decimal amount, and whether that was credited. */
export const readCancelledPartStep = createStep(
  "read-cancelled-part",
  async ({ seller_order_id }: { seller_order_id: string }, { container }) => {
    const part = await container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .retrieveSellerOrder(seller_order_id, { relations: ["items"] });
    if (part.status !== "cancelled" || part.refund_due === null || !isCurrencyCode(part.currency)) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No paid part was cancelled.");
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["status", "credit_lines.reference_id"],
      filters: { id: part.order_id },
    });
    const order = orderRow.parse(data[0]);
    return new StepResponse({
      order_id: part.order_id,
      line_item_ids: part.items.map(({ line_item_id }) => line_item_id),
      amount: toMajor(money(part.refund_due, part.currency)),
      // An order that core has cancelled is credited in whole.
      credited:
        order.status === "canceled" ||
        (order.credit_lines ?? []).some((line) => line?.reference_id === seller_order_id),
    });
  },
);
