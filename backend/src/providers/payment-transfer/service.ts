import { AbstractPaymentProvider, MedusaError } from "@medusajs/framework/utils";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentSessionStatus,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import {
  CANCELLED_TRANSFER,
  readTransferData,
  UNPAID_TRANSFER,
  type TransferSessionData,
} from "./transfer-session";

const STATUS_OF: Readonly<Record<TransferSessionData["transfer_state"], PaymentSessionStatus>> = {
  awaiting: "pending_authorization",
  confirmed: "authorized",
  cancelled: "canceled",
};

/**
 * Payment by bank transfer. Authorising an unpaid session answers "pending authorization", so that the order is placed
 * and its payment collection stays `awaiting`; once staff has seen the money, the session's data says `confirmed` and
 * the payment can be authorised and captured.
 */
export default class TransferPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "transfer";

  // Explicit and public: the inherited constructor is protected, which Medusa's build refuses (TS2322).
  public constructor(cradle: Record<string, unknown>, config: Record<string, unknown> = {}) {
    super(cradle, config);
  }

  initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const id = input.context?.idempotency_key ?? "transfer";
    return Promise.resolve({ id, status: "pending", data: { ...UNPAID_TRANSFER } });
  }

  /** Takes over the data that a workflow sets; the session's status follows from it when it is authorised. */
  updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return Promise.resolve({ data: { ...input.data, ...readTransferData(input.data) } });
  }

  authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return Promise.resolve({ status: statusOf(input.data), data: input.data ?? {} });
  }

  getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return Promise.resolve({ status: statusOf(input.data), data: input.data ?? {} });
  }

  /** @throws MedusaError NOT_ALLOWED (`transfer_not_confirmed`) for a transfer that staff has not confirmed. */
  // eslint-disable-next-line @typescript-eslint/require-await -- throws as a rejection, which is what callers handle
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    if (readTransferData(input.data).transfer_state !== "confirmed") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The transfer has not been confirmed",
        "transfer_not_confirmed",
      );
    }
    return { data: input.data ?? {} };
  }

  cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return Promise.resolve({ data: { ...input.data, ...CANCELLED_TRANSFER } });
  }

  deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} });
  }

  /** The operator sends the money back from their bank; Medusa keeps the record of it. */
  refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} });
  }

  retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return Promise.resolve({ data: input.data ?? {} });
  }

  getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: "not_supported" });
  }
}

function statusOf(data: Record<string, unknown> | undefined): PaymentSessionStatus {
  return STATUS_OF[readTransferData(data).transfer_state];
}
