import { money } from "@lapak-lebak/domain/money";
import { describe, expect, it } from "vitest";
import type { CartLine } from "@/backend/schemas/cart";
import type { Parcel } from "@/backend/schemas/parcels";
import { cartView, type StockOfListing } from "@/cart/cart-view";

function line(id: string, over: Partial<CartLine> = {}): CartLine {
  return {
    id,
    variantId: `variant-${id}`,
    title: "Emping manis",
    variantTitle: "250 g",
    handle: `emping-${id}`,
    pictureKey: null,
    quantity: 2,
    unitPrice: money(15_000, "IDR"),
    total: money(30_000, "IDR"),
    ...over,
  };
}

function parcel(name: string, items: string[]): Parcel {
  return {
    seller: { id: name, handle: name, name, kecamatan: { slug: "cibadak", name: "Cibadak" } },
    shipping_profile_id: null,
    items,
    chargeable_kg: null,
    options: [],
    chosen_option_id: null,
  };
}

const left = (entries: Record<string, StockOfListing>) => new Map(Object.entries(entries));
const plenty = (...ids: string[]) =>
  left(Object.fromEntries(ids.map((id) => [`emping-${id}`, new Map([[`variant-${id}`, 20]])])));
const view = (
  lines: CartLine[],
  parcels: Parcel[],
  stocks: ReadonlyMap<string, StockOfListing> = plenty(...lines.map(({ id }) => id)),
) => cartView({ lines, currency: "IDR" }, parcels, stocks);

describe("a cart by seller", () => {
  it("keeps each seller's goods together, in the order in which they were first put in", () => {
    const { parcels } = view(
      [line("a"), line("b"), line("c")],
      [parcel("Sari", ["b"]), parcel("Juhdi", ["a", "c"])],
    );
    expect(parcels.map(({ seller, lines }) => [seller?.name, lines.map(({ id }) => id)])).toEqual([
      ["Juhdi", ["a", "c"]],
      ["Sari", ["b"]],
    ]);
  });

  it("adds up each parcel and the whole, and counts pieces", () => {
    const cart = view(
      [line("a"), line("b", { quantity: 1, total: money(9_500, "IDR") })],
      [parcel("Sari", ["b"]), parcel("Juhdi", ["a"])],
    );
    expect(cart.parcels.map(({ subtotal }) => subtotal.amount)).toEqual([30_000, 9_500]);
    expect(cart).toMatchObject({ total: money(39_500, "IDR"), count: 3, blocked: false });
  });

  it("puts last what no seller sells any more, and says so", () => {
    const { parcels, blocked } = view([line("gone"), line("a")], [parcel("Juhdi", ["a"])]);
    expect(parcels.at(-1)).toMatchObject({ seller: null, lines: [{ trouble: { kind: "not_sold" } }] });
    expect(blocked).toBe(true);
  });
});

describe("a line of the cart", () => {
  const troubleWith = (stock: StockOfListing, over: Partial<CartLine> = {}) =>
    view([line("a", over)], [parcel("Juhdi", ["a"])], left({ "emping-a": stock })).parcels[0]?.lines[0]
      ?.trouble;

  it("is in order while there are enough left", () => {
    expect(troubleWith(new Map([["variant-a", 2]]))).toBeNull();
  });

  it("tells how many are left when more are wanted", () => {
    expect(troubleWith(new Map([["variant-a", 1]]))).toEqual({ kind: "few_left", left: 1 });
  });

  it("is sold out when none is left, even if more than all were reserved", () => {
    expect(troubleWith(new Map([["variant-a", 0]]))).toEqual({ kind: "sold_out" });
    expect(troubleWith(new Map([["variant-a", -1]]))).toEqual({ kind: "sold_out" });
  });

  it("is not sold when its listing is gone, or no longer has that variant", () => {
    expect(troubleWith(null)).toEqual({ kind: "not_sold" });
    expect(troubleWith(new Map([["another", 5]]))).toEqual({ kind: "not_sold" });
  });

  it("is left in peace when the stock cannot be asked: completing the order asks again", () => {
    expect(troubleWith(undefined)).toBeNull();
  });
});
