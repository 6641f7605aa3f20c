import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { cache } from "react";
import { requestAsBuyer } from "@/backend/buyer-request";
import type { Cart } from "@/backend/schemas/cart";
import { stockSchema } from "@/backend/schemas/listing";
import { parcelsAnswerSchema, type Parcel } from "@/backend/schemas/parcels";
import { orNull } from "@/backend/store";
import { cartView, type CartView, type StockOfListing } from "./cart-view";

/** A cart's parcels: one a seller, with the ways to send each. Read once a request. */
export const getParcels = cache(async (market: Market, cartId: string): Promise<Parcel[]> => {
  const answer = await requestAsBuyer(market, {
    path: `/store/carts/${cartId}/parcels`,
    schema: parcelsAnswerSchema,
  });
  return answer.parcels;
});

/** The cart by seller, each line held against what is left at this moment. */
export async function getCartView(market: Market, cart: Cart): Promise<CartView> {
  const handles = [...new Set(cart.lines.map(({ handle }) => handle).filter((handle) => handle !== ""))];
  const [parcels, stocks] = await Promise.all([
    getParcels(market, cart.id),
    Promise.all(handles.map(async (handle) => [handle, await stockOf(market, handle)] as const)),
  ]);
  return cartView(cart, parcels, new Map(stocks));
}

/** What is left of a listing's variants. A failure is no reason to refuse the cart: completing it asks again. */
export async function stockOf(market: Market, handle: string): Promise<StockOfListing> {
  try {
    const stock = await orNull(
      requestAsBuyer(market, {
        path: `/store/listings/${encodeURIComponent(handle)}/stock`,
        schema: stockSchema,
      }),
    );
    return stock === null ? null : new Map(stock.variants.map(({ id, available }) => [id, available]));
  } catch {
    return undefined;
  }
}
