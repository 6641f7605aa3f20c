import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import type { z } from "zod";
import { BackendError } from "@/backend/backend-error";
import { requestAsBuyer } from "@/backend/buyer-request";
import { cartAnswerSchema, CART_FIELDS, type Cart } from "@/backend/schemas/cart";
import { rememberCart } from "./cart-cookies";
import { countOf, getCart } from "./get-cart";
import { regionOf } from "./region-of";

/** The codes by which the backend says that a cart has gone or has become an order meanwhile. */
const STALE = new Set(["not_found", "cart_not_found", "cart_completed"]);

interface Addition {
  variantId: string;
  /** Pieces, at least one. */
  quantity: number;
}

/**
 * Puts pieces of a variant into the buyer's cart, beginning one where there is none or the old one is stale, and
 * remembers it.
 * @throws BackendError `insufficient_stock` where there are not as many left.
 */
export async function addToCart(market: Market, addition: Addition): Promise<Cart> {
  const open = await getCart(market);
  const cart =
    open === null ? await beginCart(market, addition) : await addToOpenCart(market, open, addition);
  await rememberCart(market, { id: cart.id, count: countOf(cart) });
  return cart;
}

/**
 * Sets how many pieces a line has; none takes the line out.
 * @throws BackendError `insufficient_stock`; `cart_not_found` where the cart is gone.
 */
export async function setLineQuantity(market: Market, lineId: string, quantity: number): Promise<Cart> {
  const cart = await openCart(market);
  const path = `/store/carts/${cart.id}/line-items/${encodeURIComponent(lineId)}`;
  const changed = await ask(market, path, cartAnswerSchema, { quantity });
  await rememberCart(market, { id: changed.cart.id, count: countOf(changed.cart) });
  return changed.cart;
}

/**
 * Changes what the cart knows of its buyer: e-mail, address, notes.
 * @throws BackendError `cart_not_found` where there is no open cart.
 */
export async function updateCart(market: Market, body: Record<string, unknown>): Promise<Cart> {
  const cart = await openCart(market);
  return (await ask(market, `/store/carts/${cart.id}`, cartAnswerSchema, body)).cart;
}

async function openCart(market: Market): Promise<Cart> {
  const cart = await getCart(market);
  if (cart === null) throw new BackendError(404, "cart_not_found", "The buyer has no open cart", "-");
  return cart;
}

async function addToOpenCart(market: Market, open: Cart, addition: Addition): Promise<Cart> {
  const { variantId: variant_id, quantity } = addition;
  try {
    const path = `/store/carts/${open.id}/line-items`;
    return (await ask(market, path, cartAnswerSchema, { variant_id, quantity })).cart;
  } catch (error) {
    if (error instanceof BackendError && STALE.has(error.code)) return beginCart(market, addition);
    throw error;
  }
}

async function beginCart(market: Market, { variantId, quantity }: Addition): Promise<Cart> {
  const { cart } = await ask(market, "/store/carts", cartAnswerSchema, {
    region_id: await regionOf(market),
    locale: market.language,
    metadata: { market: market.code },
    items: [{ variant_id: variantId, quantity }],
  });
  return cart;
}

function ask<Shape extends z.ZodType>(market: Market, path: string, schema: Shape, body: unknown) {
  return requestAsBuyer(market, { path, query: { fields: CART_FIELDS }, method: "POST", body, schema });
}
