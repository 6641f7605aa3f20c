import { transferReference } from "@lapak-lebak/domain/unique-code";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import { readPlacedOrder } from "../../order/placed-order";
import { transferNotAwaiting } from "../../transfer/steps/settle-transfer";

/**
 * What the log says of a transfer that is about to be confirmed; it is called by the reference that its buyer was told.
 *
 * @throws MedusaError NOT_FOUND (`transfer_not_found`), NOT_ALLOWED (`transfer_not_awaiting`)
 */
export const describeTransferStep = createStep(
  "describe-transfer",
  async ({ transfer_id: id }: { transfer_id: string }, { container }) => {
    const [transfer] = await container
      .resolve<TransferModuleService>(TRANSFER_MODULE)
      .listTransfers({ id }, { take: 1 });
    if (transfer === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such transfer.", "transfer_not_found");
    }
    if (transfer.status !== "awaiting") throw transferNotAwaiting();
    const { display_id } = await readPlacedOrder(container, transfer.order_id);
    return new StepResponse({
      label: transferReference(display_id, transfer.unique_code),
      status: transfer.status,
      amount: transfer.amount,
      currency: transfer.currency,
    });
  },
);
