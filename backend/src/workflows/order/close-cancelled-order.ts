import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { TRANSFER_MODULE } from "../../modules/transfer";
import type TransferModuleService from "../../modules/transfer/service";
import { settleTransferStep } from "../transfer/steps/settle-transfer";
import { closeOrderWorkflow } from "./close-order";

const readTransferStep = createStep(
  "read-transfer-of-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const [transfer] = await container
      .resolve<TransferModuleService>(TRANSFER_MODULE)
      .listTransfers({ order_id }, { take: 1 });
    return new StepResponse({
      awaited_id: transfer?.status === "awaiting" ? transfer.id : null,
      payment_session_id: transfer?.payment_session_id ?? null,
    });
  },
);

/**
 * Core has cancelled an order, at the word of staff or because it expired: whatever of it is still open here is closed
 * too. Safe to repeat.
 */
export const closeCancelledOrderWorkflow = createWorkflow(
  "close-cancelled-order",
  (input: { order_id: string; now: string }) => {
    const transfer = readTransferStep(input);
    when({ transfer }, (data) => data.transfer.awaited_id !== null).then(() => {
      const settlement = transform({ transfer, input }, (data) => ({
        transfer_id: data.transfer.awaited_id ?? "",
        to: "cancelled" as const,
        now: data.input.now,
      }));
      settleTransferStep(settlement);
    });
    const closing = transform({ transfer, input }, (data) => ({
      ...data.input,
      payment_session_id: data.transfer.payment_session_id,
      by: "staff" as const,
      actor: "order.canceled",
      reason: "the order was cancelled",
    }));
    return new WorkflowResponse(closeOrderWorkflow.runAsStep({ input: closing }));
  },
);
