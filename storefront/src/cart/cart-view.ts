import { sum, type Money } from "@lapak-lebak/domain/money";
import type { Cart, CartLine } from "@/backend/schemas/cart";
import type { Parcel } from "@/backend/schemas/parcels";

/** What keeps a line from being bought: it is no longer sold, or there are not as many left. */
export type LineTrouble = { kind: "not_sold" } | { kind: "sold_out" } | { kind: "few_left"; left: number };

export interface CartLineView extends CartLine {
  trouble: LineTrouble | null;
  /** How many there are; null where nobody could say. */
  left: number | null;
}

export interface CartParcelView {
  /** Null for goods that nobody sells any more. */
  seller: Parcel["seller"] | null;
  lines: CartLineView[];
  /** Of the goods alone. */
  subtotal: Money;
}

export interface CartView {
  parcels: CartParcelView[];
  /** Pieces. */
  count: number;
  total: Money;
  /** Whether a line has to be changed before this can be ordered. */
  blocked: boolean;
}

/**
 * What is left of a listing's variants, by the variant's id: null for a listing that is not sold, undefined where it
 * could not be asked.
 */
export type StockOfListing = ReadonlyMap<string, number> | null | undefined;

/**
 * The cart as its page shows it: one parcel a seller, in the order in which they first appear, and last what nobody
 * sells any more.
 * @param stocks by the listing's handle
 */
export function cartView(
  cart: Pick<Cart, "lines" | "currency">,
  parcels: readonly Parcel[],
  stocks: ReadonlyMap<string, StockOfListing>,
): CartView {
  const sellerOf = new Map(parcels.flatMap(({ seller, items }) => items.map((id) => [id, seller] as const)));
  const groups = new Map<string, { seller: Parcel["seller"] | null; lines: CartLineView[] }>();
  for (const line of cart.lines) {
    const seller = sellerOf.get(line.id) ?? null;
    const group = groups.get(seller?.id ?? "") ?? { seller, lines: [] };
    group.lines.push(lineView(line, seller === null ? null : stocks.get(line.handle)));
    groups.set(seller?.id ?? "", group);
  }
  const orphans = groups.get("");
  groups.delete("");
  const ordered = [...groups.values(), ...(orphans === undefined ? [] : [orphans])];
  return {
    parcels: ordered.map(({ seller, lines }) => ({
      seller,
      lines,
      subtotal: sum(
        lines.map(({ total }) => total),
        cart.currency,
      ),
    })),
    count: cart.lines.reduce((count, { quantity }) => count + quantity, 0),
    total: sum(
      cart.lines.map(({ total }) => total),
      cart.currency,
    ),
    blocked: ordered.some(({ lines }) => lines.some(({ trouble }) => trouble !== null)),
  };
}

function lineView(line: CartLine, stock: StockOfListing): CartLineView {
  if (stock === undefined) return { ...line, trouble: null, left: null };
  const left = stock?.get(line.variantId ?? "");
  if (left === undefined) return { ...line, trouble: { kind: "not_sold" }, left: 0 };
  if (left <= 0) return { ...line, trouble: { kind: "sold_out" }, left: 0 };
  return { ...line, left, trouble: line.quantity > left ? { kind: "few_left", left } : null };
}
