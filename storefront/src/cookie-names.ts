import type { Market } from "@lapak-lebak/domain/market";

/** Cookies of the shop that more than one area reads. None is read while a browsing page renders. */

/** The market chosen last; readable, so that the switcher can set it. Value: a market code. */
export const MARKET_COOKIE = "lapak_market";

type CartMarket = Pick<Market, "channel" | "currency">;

/** Where the id of the buyer's cart stands. Markets of one channel and currency share a cart: `id-id` and `en-id`. */
export const cartCookie = ({ channel, currency }: CartMarket) => `lapak_cart_${channel}_${currency}`;

/** How many pieces lie in that cart; readable, for the counter in the header. Value: an integer. */
export const cartCountCookie = ({ channel, currency }: CartMarket) =>
  `lapak_cart_count_${channel}_${currency}`;

/** The token of a signed-in member of a business; only the seller centre's addresses get it. */
export const SELLER_COOKIE = "lapak_seller";
