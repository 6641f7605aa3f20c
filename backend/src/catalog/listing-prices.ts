import { isCurrencyCode, type CurrencyCode } from "@lapak-lebak/domain/currency";
import { compare, fromMajor, MoneyError, type Money } from "@lapak-lebak/domain/money";
import type { PricedVariant } from "./listing-rows";

/** The price of a listing's cheapest variant, and whether others cost more. */
export interface ListingPrice {
  /** In the currency's smallest unit. */
  amount: number;
  currency: CurrencyCode;
  from: boolean;
}

/**
 * What a variant costs in the market's currency, tax included at home; null where it has no price there. An amount that
 * the currency cannot pay, such as half a rupiah, is no price.
 */
export function variantPrice(variant: PricedVariant, currency: CurrencyCode): Money | null {
  const price = variant.calculated_price;
  const given = price?.currency_code.toUpperCase() ?? "";
  if (price?.calculated_amount == null || !isCurrencyCode(given) || given !== currency) return null;
  try {
    return fromMajor(price.calculated_amount, currency);
  } catch (error) {
    if (error instanceof MoneyError) return null;
    throw error;
  }
}

/** What a listing costs at least; null where no variant has a price in the currency. */
export function listingPrice(
  variants: readonly PricedVariant[],
  currency: CurrencyCode,
): ListingPrice | null {
  const prices = variants.map((variant) => variantPrice(variant, currency)).filter((price) => price !== null);
  const [lowest, ...others] = prices.toSorted(compare);
  if (!lowest) return null;
  return { ...lowest, from: others.some((other) => compare(other, lowest) > 0) };
}
