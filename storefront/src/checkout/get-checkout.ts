import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Cart } from "@/backend/schemas/cart";
import type { Parcel } from "@/backend/schemas/parcels";
import { getAnyCart, getCart } from "@/cart/get-cart";
import { getParcels } from "@/cart/get-cart-view";
import { routes } from "@/routes";
import { progressOf } from "./progress";
import { isReached, nextStep, type Progress, type Step } from "./steps";

export interface Checkout {
  cart: Cart;
  parcels: Parcel[];
  progress: Progress;
}

/** The cart that is being ordered, with its parcels; null where there is nothing to order. Read once a request. */
export const getCheckout = cache(async (market: Market): Promise<Checkout | null> => {
  const cart = await getCart(market);
  if (cart === null || cart.lines.length === 0) return null;
  const parcels = await getParcels(market, cart.id);
  return { cart, parcels, progress: progressOf(market, cart, parcels) };
});

/**
 * What a step of the checkout shows. Who has nothing to order is sent to the cart, who has ordered it already to the
 * order, and who has skipped a step back to that.
 */
export async function checkoutAt(market: Market, step: Step): Promise<Checkout> {
  const checkout = await getCheckout(market);
  if (checkout === null) {
    const ordered = (await getAnyCart(market))?.completed === true;
    redirect(ordered ? routes.checkout(market.code, "placed") : routes.cart(market.code));
  }
  if (!isReached(step, checkout.progress)) redirect(stepRoute(market, nextStep(checkout.progress)));
  return checkout;
}

/** The address of a step: the first one is the checkout's own. */
export function stepRoute(market: Market, step: Step): string {
  return step === "contact" ? routes.checkout(market.code) : routes.checkout(market.code, step);
}
