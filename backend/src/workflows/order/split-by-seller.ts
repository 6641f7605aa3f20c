import type { CurrencyCode } from "@lapak-lebak/domain/currency";
import { allocate, fromMajor, type Money } from "@lapak-lebak/domain/money";

/** What of an order decides its parts. Amounts are Medusa's decimals of the order's currency. */
export interface OrderToSplit {
  currency: CurrencyCode;
  total: number;
  items: readonly { id: string; seller_id: string; quantity: number; unit_price: number; total: number }[];
  shipping_methods: readonly { id: string; seller_id: string; service: string | null; total: number }[];
}

/** One seller's part. Amounts are integers of the currency's smallest unit. */
export interface OrderPart {
  seller_id: string;
  shipping_method_id: string | null;
  service: string | null;
  shipping_total: number;
  items: { line_item_id: string; quantity: number; unit_price: number; total: number }[];
}

/**
 * Splits an order into its sellers' parts, in the order in which the sellers first appear. The parts add up to the
 * order's total to the last rupiah or cent: where Medusa's decimals hold fractions of them (a percentage off, tax),
 * the total is allocated over items and shipping by largest remainder.
 *
 * @throws MoneyError when the order's total itself is no whole number of the currency's smallest unit; RangeError for
 * a second shipping method of one seller, or one whose seller has no items: such a cart must not have been completed.
 */
export function splitBySeller(order: OrderToSplit): OrderPart[] {
  const shares = exactShares(order);
  const parts = new Map<string, OrderPart>();
  order.items.forEach((item, index) => {
    const part = parts.get(item.seller_id) ?? emptyPart(item.seller_id);
    part.items.push({
      line_item_id: item.id,
      quantity: item.quantity,
      unit_price: smallestUnits(item.unit_price, order.currency),
      total: shares[index] ?? 0,
    });
    parts.set(item.seller_id, part);
  });
  order.shipping_methods.forEach((method, index) => {
    const part = parts.get(method.seller_id);
    if (!part) throw new RangeError(`shipping method ${method.id} carries nothing`);
    if (part.shipping_method_id) throw new RangeError(`seller ${method.seller_id} has two shipping methods`);
    part.shipping_method_id = method.id;
    part.service = method.service;
    part.shipping_total = shares[order.items.length + index] ?? 0;
  });
  return [...parts.values()];
}

/** The order's total shared over items, then shipping methods. */
function exactShares(order: OrderToSplit): number[] {
  const total = fromMajor(order.total, order.currency);
  const decimals = [...order.items, ...order.shipping_methods].map((charge) => charge.total);
  const weights = decimals.map((decimal) => Math.round(decimal * WEIGHT_SCALE));
  if (weights.every((weight) => weight === 0)) return weights;
  return allocate(total, weights).map((share: Money) => share.amount);
}

/** Decimals become whole weights; a ten-thousandth of a currency unit is finer than any smallest unit. */
const WEIGHT_SCALE = 10_000;

/** A unit price for display: with sub-unit fractions it is rounded, for `total` is what counts. */
function smallestUnits(decimal: number, currency: CurrencyCode): number {
  const digits = fromMajor(1, currency).amount;
  return Math.round(decimal * digits);
}

function emptyPart(sellerId: string): OrderPart {
  return { seller_id: sellerId, shipping_method_id: null, service: null, shipping_total: 0, items: [] };
}
