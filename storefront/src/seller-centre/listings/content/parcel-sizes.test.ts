import { describe, expect, it } from "vitest";
import { chargedKg, hasOneParcel, PARCEL_SIZES, sizeOf } from "./parcel-sizes";

describe("a parcel", () => {
  it("is known by what everybody has seen, each size of its own", () => {
    for (const { code, length, width, height } of PARCEL_SIZES)
      expect(sizeOf({ length_cm: length, width_cm: width, height_cm: height })).toBe(code);
    expect(sizeOf({ length_cm: 21, width_cm: 15, height_cm: 8 })).toBeUndefined();
    expect(sizeOf({})).toBeUndefined();
  });

  it("is charged by weight or by room, whichever is more", () => {
    const box = { length_cm: 40, width_cm: 30, height_cm: 20 };
    expect(chargedKg({ ...box, weight_grams: 300 })).toBe(4);
    expect(chargedKg({ ...box, weight_grams: 4500 })).toBe(5);
  });

  it("is not reckoned until all of it is known", () => {
    expect(chargedKg({ weight_grams: 300, length_cm: 40, width_cm: null, height_cm: 20 })).toBeUndefined();
    expect(chargedKg({ weight_grams: 0, length_cm: 40, width_cm: 30, height_cm: 20 })).toBeUndefined();
  });

  it("is one where all variants are packed alike, also where nobody has measured yet", () => {
    const variant = { key: "a", choices: [0], weight_grams: 300, length_cm: null };
    expect(
      hasOneParcel({ variants: [variant, { ...variant, key: "b", price: 5, length_cm: undefined }] }),
    ).toBe(true);
    expect(hasOneParcel({ variants: [variant, { ...variant, weight_grams: 500 }] })).toBe(false);
    expect(hasOneParcel({})).toBe(true);
  });
});
