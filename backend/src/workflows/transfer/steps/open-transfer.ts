import { fromMajor } from "@lapak-lebak/domain/money";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import { PAYMENT_PROVIDER_ID } from "../../../provider-ids";
import { settings } from "../../../settings";
import { sessionsOf } from "../../order/interrupted-completion";
import { readPlacedOrder } from "../../order/placed-order";

/** Null for an order that is paid otherwise, or cancelled. */
interface OpenedTransfer {
  transfer_id: string | null;
}

const HOUR = 3_600_000;

/**
 * Opens the transfer of an order that is to be paid so and waits for it. The order has TRANSFER_EXPIRY_HOURS from its
 * placing, however late this runs. Opening it again changes nothing, so that there is nothing to compensate.
 */
export const openTransferStep = createStep(
  "open-transfer",
  async ({ order_id }: { order_id: string }, { container }): Promise<StepResponse<OpenedTransfer>> => {
    const transfers = container.resolve<TransferModuleService>(TRANSFER_MODULE);
    const [existing] = await transfers.listTransfers({ order_id }, { take: 1 });
    if (existing) return new StepResponse({ transfer_id: existing.id });

    const order = await readPlacedOrder(container, order_id);
    const session = sessionsOf(order).find(({ provider_id }) => provider_id === PAYMENT_PROVIDER_ID);
    if (!session || order.status === "canceled") return new StepResponse({ transfer_id: null });

    const transfer = await transfers.openTransfer({
      order_id,
      payment_session_id: session.id,
      currency: order.currency_code,
      base_amount: fromMajor(order.total, order.currency_code).amount,
      expires_at: new Date(order.created_at.getTime() + settings().transfer.expiryHours * HOUR),
    });
    return new StepResponse({ transfer_id: transfer.id });
  },
);
