import { forgetCart } from "@/cart/cart-cookies";
import { getAnyCart } from "@/cart/get-cart";
import { completeCart, statusTokenOf } from "@/checkout/order-cart";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";

type Context = RouteContext<"/[market]/checkout/placed">;

/**
 * Where a buyer lands whose cart has become an order already, because the button was pushed twice or the answer got
 * lost on its way: leads to that order. It places none: an open cart leads back to the checkout.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const market = marketOrNotFound((await params).market);
  const cart = await getAnyCart(market);
  if (cart === null) return seeOther(routes.cart(market.code));
  if (!cart.completed) return seeOther(routes.checkout(market.code));
  const token = await statusTokenOf(market, await completeCart(market, cart.id));
  await forgetCart(market);
  return seeOther(token === null ? routes.checkout(market.code, "sent") : routes.order(market.code, token));
}

/** A form that was posted without a script and is redirected while its page renders arrives as the same post. */
export const POST = GET;

/** 303: whatever brought the browser here, it goes on with a GET. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
