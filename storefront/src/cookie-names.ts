/** Cookies of the shop that more than one area reads. None is read while a browsing page renders. */

/** The market chosen last; readable, so that the switcher can set it. Value: a market code. */
export const MARKET_COOKIE = "lapak_market";

/** How many pieces lie in the cart; readable, for the counter in the header. Value: an integer. */
export const CART_COUNT_COOKIE = "lapak_cart_count";
