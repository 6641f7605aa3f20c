import type { IPaymentModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { confirmedTransferData } from "../../../providers/payment-transfer/transfer-session";

/**
 * Has core authorise and capture the payment that staff has seen, for the order's total: the unique code's rupiah are
 * not part of it. A payment that is captured already is left alone. It cannot be undone, so it stands last.
 */
export const captureConfirmedTransferStep = createStep(
  "capture-confirmed-transfer",
  async (
    { payment_session_id, confirmed_by }: { payment_session_id: string | null; confirmed_by: string },
    { container },
  ) => {
    if (!payment_session_id) return new StepResponse(null);
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT);
    const session = await payments.retrievePaymentSession(payment_session_id, { relations: ["payment"] });
    if (session.payment?.captured_at) return new StepResponse(null);

    if (!session.payment) {
      await payments.updatePaymentSession({
        id: session.id,
        amount: session.amount,
        currency_code: session.currency_code,
        data: { ...session.data, ...confirmedTransferData(confirmed_by) },
      });
    }
    await processPaymentWorkflow(container).run({
      input: { action: "captured", data: { session_id: session.id, amount: session.amount } },
    });
    return new StepResponse(null);
  },
);
