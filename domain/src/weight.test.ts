import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chargeableKg, EXPORT_DIVISOR, volumetricGrams, type ShippingItem } from "./weight.js";

function item(changes: Partial<ShippingItem> = {}): ShippingItem {
  return {
    weightGrams: 250,
    dimensions: { lengthCm: 20, widthCm: 15, heightCm: 10 },
    quantity: 1,
    ...changes,
  };
}

const measures = fc.integer({ min: 1, max: 2000 }).map((mm) => mm / 10);
const boxes = fc.record({ lengthCm: measures, widthCm: measures, heightCm: measures });
const items = fc.record({
  weightGrams: fc.nat(30_000),
  dimensions: fc.option(boxes),
  quantity: fc.integer({ min: 1, max: 20 }),
});

describe("the weight of a volume", () => {
  it("of 40 x 30 x 20 cm is 4 kg at home", () => {
    expect(volumetricGrams({ lengthCm: 40, widthCm: 30, heightCm: 20 })).toBe(4000);
  });

  it("is more abroad, where 5000 cm3 count as a kilogram", () => {
    expect(volumetricGrams({ lengthCm: 40, widthCm: 30, heightCm: 20 }, EXPORT_DIVISOR)).toBe(4800);
  });

  it("does not jump a gram by float error", () => {
    // In doubles 10.4 * 9 * 7.5 is 702.0000000000001, which would round up to 118 g.
    expect(volumetricGrams({ lengthCm: 10.4, widthCm: 9, heightCm: 7.5 })).toBe(117);
  });

  it("never shrinks when a side grows", () => {
    fc.assert(
      fc.property(boxes, measures, fc.constantFrom("lengthCm", "widthCm", "heightCm"), (box, more, side) => {
        const larger = { ...box, [side]: box[side] + more };
        expect(volumetricGrams(larger)).toBeGreaterThanOrEqual(volumetricGrams(box));
      }),
    );
  });

  it("refuses measures that no parcel has", () => {
    for (const lengthCm of [0, -1, Number.NaN, Infinity]) {
      expect(() => volumetricGrams({ lengthCm, widthCm: 1, heightCm: 1 })).toThrow(RangeError);
    }
    expect(() => volumetricGrams({ lengthCm: 1, widthCm: 1, heightCm: 1 }, 0)).toThrow(RangeError);
  });
});

describe("the kilograms of a parcel", () => {
  it.each([
    ["one light pack is the minimum", [item()], 1],
    ["chips go by volume", [item({ dimensions: { lengthCm: 40, widthCm: 30, heightCm: 20 } })], 4],
    ["stone goes by weight", [item({ weightGrams: 5200 })], 6],
    ["exactly two kilograms are two", [item({ weightGrams: 500, quantity: 4, dimensions: null })], 2],
    ["a gram more is the next kilogram", [item({ weightGrams: 2001, dimensions: null })], 3],
    ["volumes add up", [item({ quantity: 3 })], 2],
    ["nothing is still a parcel", [], 1],
  ])("%s", (_, list, kg) => {
    expect(chargeableKg(list)).toBe(kg);
  });

  it("are the greater of all weights and all volumes, not the sum of each item's greater", () => {
    const heavy = item({ weightGrams: 2000, dimensions: null });
    const bulky = item({ weightGrams: 100, dimensions: { lengthCm: 40, widthCm: 30, heightCm: 20 } });
    expect(chargeableKg([heavy, bulky])).toBe(4);
  });

  it("are whole, cover weight and volume, and do not fall when something is added", () => {
    fc.assert(
      fc.property(fc.array(items, { maxLength: 8 }), items, (parcel, more) => {
        const kg = chargeableKg(parcel);
        const grams = parcel.reduce((total, { weightGrams, quantity }) => total + weightGrams * quantity, 0);
        expect(Number.isInteger(kg)).toBe(true);
        expect(kg).toBeGreaterThanOrEqual(1);
        expect(kg * 1000).toBeGreaterThanOrEqual(grams);
        expect(chargeableKg([...parcel, more])).toBeGreaterThanOrEqual(kg);
      }),
    );
  });

  it("are the same for a quantity as for as many single pieces", () => {
    fc.assert(
      fc.property(items, (some) => {
        const singles = Array.from({ length: some.quantity }, () => ({ ...some, quantity: 1 }));
        expect(chargeableKg([some])).toBe(chargeableKg(singles));
      }),
    );
  });

  it("refuse quantities and weights that cannot be", () => {
    for (const quantity of [0, -1, 1.5, Number.NaN])
      expect(() => chargeableKg([item({ quantity })])).toThrow(RangeError);
    for (const weightGrams of [-1, Number.NaN])
      expect(() => chargeableKg([item({ weightGrams })])).toThrow(RangeError);
  });
});
