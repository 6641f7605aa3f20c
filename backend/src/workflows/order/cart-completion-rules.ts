import { MoneyError, fromMajor } from "@lapak-lebak/domain/money";
import { isCurrencyCode } from "@lapak-lebak/domain/currency";
import { isBusinessPublic } from "@lapak-lebak/domain/business";
import type { ProductWithSeller } from "./sellers-of-products";

/** What of a cart is checked before it becomes an order. Amounts are Medusa's decimals. */
export interface CartToComplete {
  email: string | null;
  /** ISO 4217, either case. */
  currency_code: string;
  sales_channel_id: string | null;
  total: number;
  has_shipping_address: boolean;
  items: readonly { title: string; product_id: string | null; variant_id: string | null; quantity: number }[];
  /** Sessions that may still be paid. */
  payment_sessions: readonly { amount: number; currency_code: string }[];
  /** Shipping profiles of the cart's shipping methods, one a method. */
  shipping_profile_ids: readonly (string | null)[];
  /** Unique codes that no other awaited transfer of this amount has taken. */
  transfer_codes_left: number;
}

/** What can be had of a variant now: null where stock is not kept. */
export type AvailableStock = ReadonlyMap<string, number | null>;

/** Why a cart cannot be completed; `code` is stable. */
export interface Objection {
  code:
    | "email_missing"
    | "address_missing"
    | "amount_not_exact"
    | "payment_amount_mismatch"
    | "transfer_codes_exhausted"
    | "listing_not_available"
    | "seller_not_selling"
    | "insufficient_stock"
    | "shipping_mismatch";
  message: string;
}

/**
 * The first reason why a cart must not become an order, or undefined. It guards what core does not: that the payment
 * asks for the cart's total, that everything in it is still sold, that there is enough of it (two lines of one variant
 * counted together), and that each seller's parcel has one shipping method and no other method stands beside them.
 */
export function objectionTo(
  cart: CartToComplete,
  products: ReadonlyMap<string, ProductWithSeller>,
  stock: AvailableStock,
): Objection | undefined {
  return (
    objectionToBuyer(cart) ??
    objectionToAmounts(cart) ??
    objectionToGoods(cart, products) ??
    objectionToStock(cart, stock) ??
    objectionToShipping(cart, products)
  );
}

function objectionToBuyer(cart: CartToComplete): Objection | undefined {
  if (!cart.email) return { code: "email_missing", message: "The cart has no e-mail address." };
  if (!cart.has_shipping_address)
    return { code: "address_missing", message: "The cart has no shipping address." };
  return undefined;
}

function objectionToAmounts(cart: CartToComplete): Objection | undefined {
  if (!isExact(cart.total, cart.currency_code)) {
    return { code: "amount_not_exact", message: "The cart's total is no amount that could be paid." };
  }
  const asked = cart.payment_sessions.every(
    ({ amount, currency_code }) =>
      amount === cart.total && currency_code.toUpperCase() === cart.currency_code.toUpperCase(),
  );
  if (!asked) {
    return { code: "payment_amount_mismatch", message: "The payment does not ask for the cart's total." };
  }
  if (cart.transfer_codes_left > 0) return undefined;
  return {
    code: "transfer_codes_exhausted",
    message: "Too many transfers of this amount are awaited just now.",
  };
}

function objectionToGoods(
  cart: CartToComplete,
  products: ReadonlyMap<string, ProductWithSeller>,
): Objection | undefined {
  for (const item of cart.items) {
    const product = products.get(item.product_id ?? "");
    if (product?.seller && !isBusinessPublic(product.seller.status)) {
      return { code: "seller_not_selling", message: `${product.seller.name} does not sell at the moment.` };
    }
    const onSale =
      product?.status === "published" && product.sales_channels.includes(cart.sales_channel_id ?? "");
    if (!onSale || !product.seller) {
      return { code: "listing_not_available", message: `"${item.title}" is not sold here any more.` };
    }
  }
  return undefined;
}

function objectionToStock(cart: CartToComplete, stock: AvailableStock): Objection | undefined {
  const wanted = new Map<string, number>();
  for (const { variant_id, quantity, title } of cart.items) {
    if (!variant_id) continue;
    const total = (wanted.get(variant_id) ?? 0) + quantity;
    wanted.set(variant_id, total);
    const available = stock.get(variant_id);
    if (available != null && total > available) {
      return { code: "insufficient_stock", message: `There is not enough of "${title}" left.` };
    }
  }
  return undefined;
}

function objectionToShipping(
  cart: CartToComplete,
  products: ReadonlyMap<string, ProductWithSeller>,
): Objection | undefined {
  const needed = new Set(
    cart.items.map((item) => products.get(item.product_id ?? "")?.seller?.shipping_profile_id ?? null),
  );
  const chosen = cart.shipping_profile_ids;
  const fits = chosen.length === needed.size && [...needed].every((id) => id !== null && chosen.includes(id));
  if (fits) return undefined;
  return {
    code: "shipping_mismatch",
    message: "Each seller's parcel needs one shipping method, and no more.",
  };
}

function isExact(total: number, medusaCurrency: string): boolean {
  const currency = medusaCurrency.toUpperCase();
  if (!isCurrencyCode(currency)) return false;
  try {
    fromMajor(total, currency);
    return true;
  } catch (error) {
    if (error instanceof MoneyError) return false;
    throw error;
  }
}
