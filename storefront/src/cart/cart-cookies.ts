import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { cookies } from "next/headers";
import { cartCookie, cartCountCookie } from "@/cookie-names";
import { settings } from "@/settings";

/** As long as Medusa's carts are worth keeping: thirty days, in seconds. */
const LIFETIME = 30 * 24 * 60 * 60;
const CART_ID = /^cart_[A-Za-z0-9]{1,64}$/;

/** The id of the buyer's cart in this market; undefined where there is none, or what stands there is no such id. */
export async function readCartId(market: Market): Promise<string | undefined> {
  const id = (await cookies()).get(cartCookie(market))?.value;
  return id !== undefined && CART_ID.test(id) ? id : undefined;
}

/** Remembers the cart, and for the header how many pieces lie in it. In actions and route handlers only. */
export async function rememberCart(market: Market, cart: { id: string; count: number }): Promise<void> {
  const jar = await cookies();
  const secure = process.env.NODE_ENV === "production" && !settings().insecureCookies;
  const options = { path: "/", sameSite: "lax", secure, maxAge: LIFETIME } as const;
  jar.set(cartCookie(market), cart.id, { ...options, httpOnly: true });
  jar.set(cartCountCookie(market), String(cart.count), { ...options, httpOnly: false });
}

/** Forgets the cart once it has become an order. In actions and route handlers only. */
export async function forgetCart(market: Market): Promise<void> {
  const jar = await cookies();
  jar.delete(cartCookie(market));
  jar.delete(cartCountCookie(market));
}
