import type { Market } from "@lapak-lebak/domain/market";
import type { Cart } from "@/backend/schemas/cart";
import type { Parcel } from "@/backend/schemas/parcels";
import type { Progress } from "./steps";

/** Where in a cart's metadata the code of the buyer's village stands; Medusa's addresses have no field for it. */
export const VILLAGE_KEY = "village";

/** The code of the buyer's village ("36.02.14.1001"); empty where none is chosen, and abroad. */
export function villageOf(cart: Pick<Cart, "metadata">): string {
  const village = cart.metadata[VILLAGE_KEY];
  return typeof village === "string" ? village : "";
}

/** What of an order is settled, as its cart and parcels show it. */
export function progressOf(
  market: Pick<Market, "channel" | "country">,
  cart: Pick<Cart, "email" | "address" | "metadata" | "shippingMethods">,
  parcels: readonly Pick<Parcel, "options" | "chosen_option_id">[],
): Progress {
  const { address } = cart;
  const placed = address !== null && address.country_code === market.country && address.address_1 !== "";
  const chosen = parcels.map(({ options, chosen_option_id: id }) =>
    options.some((option) => option.id === id),
  );
  return {
    contact: cart.email !== "" && address !== null && address.first_name !== "" && address.phone !== "",
    address: placed && (market.channel === "home" ? address.province !== "" && villageOf(cart) !== "" : true),
    // Core drops a method that no longer fits; one that is left over, of a parcel no longer sent, keeps an order from being placed.
    delivery: chosen.length > 0 && chosen.every(Boolean) && cart.shippingMethods.length === parcels.length,
  };
}
