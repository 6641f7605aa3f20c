"use server";

import type { Market } from "@lapak-lebak/domain/market";
import { redirect } from "next/navigation";
import { BackendError } from "@/backend/backend-error";
import { forgetCart } from "@/cart/cart-cookies";
import { getAnyCart } from "@/cart/get-cart";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { marketOfForm } from "@/forms/market-field";
import { routes } from "@/routes";
import { checkoutMessages } from "./checkout-messages";
import { getCheckout, stepRoute } from "./get-checkout";
import { orderCart, statusTokenOf } from "./order-cart";
import { nextStep } from "./steps";
import { whyNotSaved } from "./why-not-saved";

/**
 * Places the order and leads to its page. What the buyer agreed to is the total that was shown: when it has changed, or
 * something has sold out, nothing is placed and the buyer is told where it is wrong.
 */
export async function placeOrder(before: FormState, form: FormData): Promise<FormState> {
  const market = marketOfForm(form);
  const { t } = checkoutMessages(market);
  const answer: FormState = { values: {}, errors: {}, failure: null, attempt: before.attempt + 1 };
  if (await isOrdered(market)) redirect(routes.checkout(market.code, "placed"));
  if (textOf(form, "agree") !== "yes") return { ...answer, errors: { agree: t("errors.agree_missing") } };

  const checkout = await getCheckout(market);
  if (checkout === null) redirect(routes.cart(market.code));
  const next = nextStep(checkout.progress);
  if (next !== "review") redirect(stepRoute(market, next));
  if (textOf(form, "total") !== String(checkout.cart.total.amount)) {
    redirect(`${stepRoute(market, "review")}?notice=total`);
  }

  let token: string | null;
  try {
    token = await statusTokenOf(market, await orderCart(market, checkout.cart.id));
  } catch (error) {
    if (await isOrdered(market)) redirect(routes.checkout(market.code, "placed"));
    const place = placeToRepair(market, error);
    if (place !== undefined) redirect(place);
    return { ...answer, failure: whyNotSaved(market, error) };
  }
  await forgetCart(market);
  redirect(token === null ? routes.checkout(market.code, "sent") : routes.order(market.code, token));
}

/** Whether the cart has become an order: by this push of the button, or by another meanwhile. */
async function isOrdered(market: Market): Promise<boolean> {
  return (await getAnyCart(market))?.completed === true;
}

/** Where the buyer can put right what kept the order from being placed. */
function placeToRepair(market: Market, error: unknown): string | undefined {
  if (!(error instanceof BackendError)) return undefined;
  const cart = routes.cart(market.code);
  const places: Readonly<Record<string, string>> = {
    insufficient_stock: `${cart}?problem=stock`,
    listing_not_available: `${cart}?problem=gone`,
    seller_not_selling: `${cart}?problem=gone`,
    shipping_mismatch: `${stepRoute(market, "delivery")}?notice=delivery`,
    address_missing: stepRoute(market, "address"),
    email_missing: stepRoute(market, "contact"),
    payment_amount_mismatch: `${stepRoute(market, "review")}?notice=total`,
  };
  return places[error.code];
}
