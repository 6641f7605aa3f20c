import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitBySeller, type OrderPart, type OrderToSplit } from "./split-by-seller";

const order: OrderToSplit = {
  currency: "IDR",
  total: 99_000,
  items: [
    { id: "i1", seller_id: "entin", quantity: 2, unit_price: 15_000, total: 30_000 },
    { id: "i2", seller_id: "abah", quantity: 1, unit_price: 45_000, total: 45_000 },
  ],
  shipping_methods: [
    { id: "s1", seller_id: "abah", service: "pickup", total: 0 },
    { id: "s2", seller_id: "entin", service: "courier-home", total: 24_000 },
  ],
};

const sumOf = (parts: OrderPart[]) =>
  parts.reduce(
    (sum, part) => sum + part.shipping_total + part.items.reduce((items, item) => items + item.total, 0),
    0,
  );

describe("splitting an order", () => {
  it("gives each seller their goods and the shipping of their own parcel", () => {
    expect(splitBySeller(order)).toEqual([
      {
        seller_id: "entin",
        shipping_method_id: "s2",
        service: "courier-home",
        shipping_total: 24_000,
        items: [{ line_item_id: "i1", quantity: 2, unit_price: 15_000, total: 30_000 }],
      },
      {
        seller_id: "abah",
        shipping_method_id: "s1",
        service: "pickup",
        shipping_total: 0,
        items: [{ line_item_id: "i2", quantity: 1, unit_price: 45_000, total: 45_000 }],
      },
    ]);
  });

  it("keeps cents exact", () => {
    const abroad: OrderToSplit = {
      currency: "USD",
      total: 37.3,
      items: [{ id: "i1", seller_id: "entin", quantity: 3, unit_price: 3.1, total: 9.3 }],
      shipping_methods: [{ id: "s1", seller_id: "entin", service: "courier-export", total: 28 }],
    };
    const [part] = splitBySeller(abroad);
    expect(part?.items[0]).toMatchObject({ unit_price: 310, total: 930 });
    expect(part?.shipping_total).toBe(2800);
  });

  it("splits an order that costs nothing", () => {
    const free = {
      ...order,
      total: 0,
      items: order.items.map((item) => ({ ...item, unit_price: 0, total: 0 })),
      shipping_methods: order.shipping_methods.map((method) => ({ ...method, total: 0 })),
    };
    expect(sumOf(splitBySeller(free))).toBe(0);
  });

  it("refuses shipping that carries nothing, and two methods for one parcel", () => {
    const withMethod = (seller_id: string) => ({
      ...order,
      shipping_methods: [...order.shipping_methods, { id: "s3", seller_id, service: null, total: 0 }],
    });
    expect(() => splitBySeller(withMethod("nobody"))).toThrow(/carries nothing/);
    expect(() => splitBySeller(withMethod("entin"))).toThrow(/two shipping methods/);
  });

  it("never loses or makes a rupiah, even where a discount left fractions", () => {
    const charge = fc.record({ seller: fc.integer({ min: 0, max: 4 }), hundredths: fc.nat(50_000_000) });
    fc.assert(
      fc.property(fc.array(charge, { minLength: 1, maxLength: 12 }), (charges) => {
        const items = charges.map(({ seller, hundredths }, index) => ({
          id: `i${index}`,
          seller_id: `s${seller}`,
          quantity: 1,
          unit_price: hundredths / 100,
          total: hundredths / 100,
        }));
        const exact = charges.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100;
        const total = Math.max(1, Math.round(exact));
        fc.pre(exact > 0);
        const parts = splitBySeller({ currency: "IDR", total, items, shipping_methods: [] });
        expect(sumOf(parts)).toBe(total);
        expect(parts.flatMap((part) => part.items).every((item) => Number.isInteger(item.total))).toBe(true);
      }),
    );
  });
});
