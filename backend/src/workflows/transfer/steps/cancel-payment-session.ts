import type { IPaymentModuleService, PaymentSessionDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CANCELLED_TRANSFER } from "../../../providers/payment-transfer/transfer-session";

/**
 * Cancels the payment session of a transfer that nobody waits for any longer, so that it can never be authorised.
 * A session that is authorised or gone is left alone. Compensation restores it.
 */
export const cancelPaymentSessionStep = createStep(
  "cancel-transfer-payment-session",
  async ({ payment_session_id }: { payment_session_id: string | null }, { container }) => {
    if (!payment_session_id) return new StepResponse(null, null);
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT);
    const [session] = await payments.listPaymentSessions({ id: payment_session_id });
    if (!session || session.status === "authorized" || session.status === "canceled") {
      return new StepResponse(null, null);
    }
    await payments.updatePaymentSession({
      ...unchanged(session),
      status: "canceled",
      data: { ...session.data, ...CANCELLED_TRANSFER },
    });
    return new StepResponse(null, { ...unchanged(session), status: session.status, data: session.data });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<IPaymentModuleService>(Modules.PAYMENT).updatePaymentSession(before);
  },
);

function unchanged({ id, amount, currency_code }: PaymentSessionDTO) {
  return { id, amount, currency_code };
}
