import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import type { TransferStatus } from "../../../modules/transfer/service";

export interface SettleTransferInput {
  transfer_id: string;
  to: Exclude<TransferStatus, "awaiting">;
  /** Id of the user of the agency console who saw the money. */
  confirmed_by?: string;
  /** ISO 8601. */
  now: string;
}

/**
 * Ends the waiting for a transfer: of staff who confirm and a job that expires it at the same moment, one wins and the
 * other is refused. Compensation has it awaited again.
 *
 * @throws MedusaError NOT_FOUND (`transfer_not_found`), NOT_ALLOWED (`transfer_not_awaiting`)
 */
export const settleTransferStep = createStep(
  "settle-transfer",
  async ({ transfer_id: id, to, confirmed_by, now }: SettleTransferInput, { container }) => {
    const transfers = container.resolve<TransferModuleService>(TRANSFER_MODULE);
    try {
      const transfer = await transfers.settleTransfer({ id, to, confirmed_by, now: new Date(now) });
      return new StepResponse(
        { order_id: transfer.order_id, payment_session_id: transfer.payment_session_id },
        id,
      );
    } catch (error) {
      throw isRefusedTransition(error) ? transferNotAwaiting() : error;
    }
  },
  async (id, { container }) => {
    if (!id) return;
    const transfers = container.resolve<TransferModuleService>(TRANSFER_MODULE);
    await transfers.updateTransfers({ id, status: "awaiting", confirmed_at: null, confirmed_by: null });
  },
);

function isRefusedTransition(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "transfer_transition_refused";
}

/** The error for a transfer that was confirmed, expired or cancelled before. */
export function transferNotAwaiting(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This transfer is awaited no longer.",
    "transfer_not_awaiting",
  );
}
