import { CURRENCY_CODES } from "@lapak-lebak/domain/currency";
import { convert, DEMONSTRATION_RATES } from "@lapak-lebak/domain/exchange";
import { toMajor, type Money } from "@lapak-lebak/domain/money";

/**
 * The prices of a variant by its price at home: that one, and where it is sold abroad one in every currency of the shop,
 * by the demonstration's rates until the agency keeps its own.
 */
export function pricesOf(price: Money, abroad: boolean): Money[] {
  if (!abroad) return [price];
  return CURRENCY_CODES.map((currency) => convert(price, currency, DEMONSTRATION_RATES));
}

/** Prices as core takes them: decimals of the major unit. */
export function corePrices(prices: readonly Money[]): { amount: number; currency_code: string }[] {
  return prices.map((price) => ({ amount: toMajor(price), currency_code: price.currency.toLowerCase() }));
}
