import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money } from "./money.js";
import { isUniqueCode, transferAmount, transferReference } from "./unique-code.js";

const codes = fc.integer({ min: 1, max: 999 });

describe("the unique code of a transfer", () => {
  it("is added to a total in rupiah", () => {
    expect(transferAmount(money(125_000, "IDR"), 37)).toEqual(money(125_037, "IDR"));
  });

  it("leaves a total in other currencies alone and goes in the reference", () => {
    expect(transferAmount(money(4500, "USD"), 37)).toEqual(money(4500, "USD"));
    expect(transferReference(1042, 37)).toBe("LL-1042-037");
  });

  it("tells apart orders of one total", () => {
    fc.assert(
      fc.property(fc.nat(), codes, codes, (total, a, b) => {
        const amount = (code: number) => transferAmount(money(total, "IDR"), code).amount;
        expect(amount(a) === amount(b)).toBe(a === b);
        expect(amount(a)).toBeGreaterThan(total);
      }),
    );
  });

  it("fits what bank references hold", () => {
    fc.assert(
      fc.property(fc.nat(), codes, (displayId, code) => {
        expect(transferReference(displayId, code)).toMatch(/^[A-Z0-9-]{1,35}$/);
      }),
    );
  });

  it("is a whole number from 1 to 999", () => {
    for (const code of [0, 1000, -1, 1.5, Number.NaN]) {
      expect(isUniqueCode(code)).toBe(false);
      expect(() => transferAmount(money(1, "IDR"), code)).toThrow(RangeError);
      expect(() => transferReference(1, code)).toThrow(RangeError);
    }
  });
});
