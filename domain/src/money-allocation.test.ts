import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, money, MoneyError, sum, type MoneyErrorCode } from "./money.js";

const wholes = fc.maxSafeInteger().map((amount) => money(amount, "IDR"));
const someWeights = fc
  .array(fc.oneof(fc.nat(1000), fc.constant(0), fc.nat()), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0));

function amountsOf(whole: number, weights: number[]): number[] {
  return allocate(money(whole, "IDR"), weights).map((part) => part.amount);
}

function codeOf(whole: number, weights: number[]): MoneyErrorCode | undefined {
  try {
    amountsOf(whole, weights);
  } catch (error) {
    if (error instanceof MoneyError) return error.code;
    throw error;
  }
  return undefined;
}

describe("dividing an amount", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [3, 7], [2, 3]],
    [100, [0, 1, 0], [0, 100, 0]],
    [10, [25_000, 15_000, 60_000], [3, 1, 6]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [0, [2, 3], [0, 0]],
    [0, [0, 0], [0, 0]],
    [90, [100, -10], [100, -10]],
    [1, [1], [1]],
  ])("gives of %i by %j the parts %j", (whole, weights, parts) => {
    expect(amountsOf(whole, weights)).toEqual(parts);
  });

  it("loses and makes no unit, for any weights, of a credit or of a debt", () => {
    fc.assert(
      fc.property(wholes, someWeights, (whole, weights) => {
        expect(sum(allocate(whole, weights), "IDR")).toEqual(whole);
      }),
    );
  });

  it("loses and makes no unit when discounts stand among the weights", () => {
    const weights = fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 })
      .filter((list) => list.reduce((a, b) => a + b, 0) !== 0);
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), weights, (whole, list) => {
        expect(amountsOf(whole, list).reduce((a, b) => a + b, 0)).toBe(whole);
      }),
    );
  });

  it("gives each part its exact share, to less than one unit", () => {
    fc.assert(
      fc.property(wholes, someWeights, (whole, weights) => {
        const total = weights.reduce((a, b) => a + BigInt(b), 0n);
        allocate(whole, weights).forEach((part, index) => {
          const exactTimesTotal = BigInt(whole.amount) * BigInt(weights[index] ?? 0);
          const error = BigInt(part.amount) * total - exactTimesTotal;
          expect(error < total && -error < total).toBe(true);
        });
      }),
    );
  });

  it("gives nothing to a weight of zero and never less to a greater weight", () => {
    fc.assert(
      fc.property(fc.nat(), someWeights, (whole, weights) => {
        const parts = amountsOf(whole, weights).map((part, index) => ({ part, weight: weights[index] ?? 0 }));
        for (const a of parts) {
          if (a.weight === 0) expect(a.part).toBe(0);
          for (const b of parts) if (a.weight > b.weight) expect(a.part).toBeGreaterThanOrEqual(b.part);
        }
      }),
    );
  });

  it("divides a debt as the mirror image of the credit", () => {
    fc.assert(
      fc.property(fc.nat(), someWeights, (whole, weights) => {
        expect(amountsOf(-whole, weights).map((part) => -part + 0)).toEqual(amountsOf(whole, weights));
      }),
    );
  });

  it("refuses to divide something among nobody", () => {
    expect(codeOf(100, [])).toBe("nothing_to_allocate");
    expect(codeOf(100, [0, 0])).toBe("nothing_to_allocate");
    expect(codeOf(100, [5, -5])).toBe("nothing_to_allocate");
    expect(codeOf(0, [])).toBe("nothing_to_allocate");
  });

  it("refuses weights that are not whole", () => {
    expect(codeOf(100, [0.5, 0.5])).toBe("not_an_integer");
    expect(codeOf(100, [Number.NaN])).toBe("not_an_integer");
  });
});
