import { redirect } from "next/navigation";
import { forgetCart } from "@/cart/cart-cookies";
import { getAnyCart } from "@/cart/get-cart";
import { completeCart, statusTokenOf } from "@/checkout/order-cart";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";

/**
 * Where a buyer lands whose cart has become an order already, because the button was pushed twice or the answer got
 * lost on its way: leads to that order. It places none: an open cart leads back to the checkout.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[market]/checkout/placed">,
): Promise<Response> {
  const market = marketOrNotFound((await params).market);
  const cart = await getAnyCart(market);
  if (cart === null) redirect(routes.cart(market.code));
  if (!cart.completed) redirect(routes.checkout(market.code));
  const token = await statusTokenOf(market, await completeCart(market, cart.id));
  await forgetCart(market);
  redirect(token === null ? routes.checkout(market.code, "sent") : routes.order(market.code, token));
}
