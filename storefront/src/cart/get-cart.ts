import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { cache } from "react";
import { requestAsBuyer } from "@/backend/buyer-request";
import { cartAnswerSchema, CART_FIELDS, type Cart } from "@/backend/schemas/cart";
import { orNull } from "@/backend/store";
import { readCartId } from "./cart-cookies";
import { regionOf } from "./region-of";

/** The buyer's cart in this market, completed ones included; null where there is none. Read once a request. */
export const getAnyCart = cache(async (market: Market): Promise<Cart | null> => {
  const id = await readCartId(market);
  if (id === undefined) return null;
  const answer = await orNull(
    requestAsBuyer(market, {
      path: `/store/carts/${id}`,
      query: { fields: CART_FIELDS },
      schema: cartAnswerSchema,
    }),
  );
  return answer?.cart ?? null;
});

/**
 * The buyer's open cart in this market: its texts in the market's language, its country the market's. A cart that has
 * become an order, or that the backend no longer knows, is none: the next thing bought begins a new one.
 */
export const getCart = cache(async (market: Market): Promise<Cart | null> => {
  const cart = await getAnyCart(market);
  if (cart === null || cart.completed || cart.currency !== market.currency) return null;
  if (cart.metadata.market === market.code) return cart;
  const { cart: moved } = await requestAsBuyer(market, {
    path: `/store/carts/${cart.id}`,
    query: { fields: CART_FIELDS },
    method: "POST",
    body: {
      locale: market.language,
      metadata: { ...cart.metadata, market: market.code },
      region_id: await regionOf(market),
    },
    schema: cartAnswerSchema,
  });
  return moved;
});

/** How many pieces lie in a cart. */
export function countOf(cart: Cart): number {
  return cart.lines.reduce((count, line) => count + line.quantity, 0);
}
