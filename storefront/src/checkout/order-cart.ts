import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { setTimeout as wait } from "node:timers/promises";
import { BackendError } from "@/backend/backend-error";
import { requestAsBuyer } from "@/backend/buyer-request";
import { getConfiguration } from "@/backend/configuration";
import { completionSchema, paymentCollectionSchema } from "@/backend/schemas/cart";
import { statusTokenSchema } from "@/backend/schemas/order";
import { orNull } from "@/backend/store";

/** How often, and after how long, an order is asked for again that another push of the button is placing. */
const PATIENCE = { tries: 6, milliseconds: 700 };

/** The cart changed between opening the payment and completing, or an earlier attempt died and has been taken back. */
const WORTH_ANOTHER_TRY = ["payment_amount_mismatch", "completion_interrupted"];

/**
 * Makes an order of a cart: opens the payment for its total and completes it. Asked twice, for a cart that is an order
 * already or is just becoming one, it answers with that same order.
 * @returns the order's id
 * @throws BackendError with the backend's code: `insufficient_stock`, `listing_not_available`, `seller_not_selling`,
 * `shipping_mismatch`, `email_missing`, `address_missing`, `payment_amount_mismatch`, ...
 */
export async function orderCart(market: Market, cartId: string): Promise<string> {
  await openPayment(market, cartId);
  try {
    return await completeCart(market, cartId);
  } catch (error) {
    if (!(error instanceof BackendError && WORTH_ANOTHER_TRY.includes(error.code))) throw error;
    await openPayment(market, cartId);
    return completeCart(market, cartId);
  }
}

/**
 * Completes a cart whose payment is open, or answers with the order that it became before.
 * @throws BackendError as `orderCart`
 */
export async function completeCart(market: Market, cartId: string): Promise<string> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await complete(market, cartId);
    } catch (error) {
      const isUnderWay = error instanceof BackendError && error.status === 409 && error.code === "conflict";
      if (!isUnderWay || tried === PATIENCE.tries) throw error;
      await wait(PATIENCE.milliseconds);
    }
  }
}

/** The token of an order's page, for ten minutes after placing; null later, when the link is in the buyer's mail. */
export async function statusTokenOf(market: Market, orderId: string): Promise<string | null> {
  const answer = await orNull(
    requestAsBuyer(market, { path: `/store/orders/${orderId}/status-token`, schema: statusTokenSchema }),
  );
  return answer?.token ?? null;
}

async function complete(market: Market, cartId: string): Promise<string> {
  const answer = await requestAsBuyer(market, {
    path: `/store/carts/${cartId}/complete`,
    query: { fields: "id" },
    method: "POST",
    schema: completionSchema,
  });
  if (answer.type === "order") return answer.order.id;
  throw new BackendError(409, "payment_refused", `The payment was refused: ${answer.error.type}`, "-");
}

async function openPayment(market: Market, cartId: string): Promise<void> {
  const { payment_collection: collection } = await requestAsBuyer(market, {
    path: "/store/payment-collections",
    method: "POST",
    body: { cart_id: cartId },
    schema: paymentCollectionSchema,
  });
  await requestAsBuyer(market, {
    path: `/store/payment-collections/${collection.id}/payment-sessions`,
    method: "POST",
    body: { provider_id: (await getConfiguration()).payment_provider_id },
    schema: paymentCollectionSchema,
  });
}
