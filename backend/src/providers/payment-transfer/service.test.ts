import { expect, it } from "vitest";
import TransferPaymentProvider from "./service";
import { CANCELLED_TRANSFER, confirmedTransferData } from "./transfer-session";

const provider = new TransferPaymentProvider({});
const amount = { amount: 125_000, currency_code: "IDR" };

it("places the order unpaid: authorising a new session only waits", async () => {
  const { data } = await provider.initiatePayment({ ...amount, context: { idempotency_key: "payses_1" } });
  await expect(provider.authorizePayment({ data })).resolves.toMatchObject({
    status: "pending_authorization",
  });
});

it("does not let a buyer declare a session paid when starting it", async () => {
  const fromTheBuyer = { transfer_state: "confirmed", confirmed_by: "me" };
  const { data } = await provider.initiatePayment({ ...amount, data: fromTheBuyer });
  const stored = { ...fromTheBuyer, ...data }; // as Medusa's payment module merges them
  await expect(provider.authorizePayment({ data: stored })).resolves.toMatchObject({
    status: "pending_authorization",
  });
});

it("authorises and captures what staff has confirmed", async () => {
  const { data } = await provider.updatePayment({ ...amount, data: { ...confirmedTransferData("user_1") } });
  await expect(provider.authorizePayment({ data })).resolves.toMatchObject({ status: "authorized" });
  await expect(provider.capturePayment({ data })).resolves.toMatchObject({
    data: { confirmed_by: "user_1" },
  });
});

it("never captures what nobody has confirmed", async () => {
  await expect(provider.capturePayment({ data: {} })).rejects.toMatchObject({
    code: "transfer_not_confirmed",
  });
});

it("can no longer be authorised once it is cancelled", async () => {
  await expect(provider.authorizePayment({ data: { ...CANCELLED_TRANSFER } })).resolves.toMatchObject({
    status: "canceled",
  });
});
