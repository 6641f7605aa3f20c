import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENCY_CODES } from "./currency.js";
import { convert, DEFAULT_ROUNDING_HABITS, DEMONSTRATION_RATES } from "./exchange.js";
import { money } from "./money.js";

const rates = { ...DEMONSTRATION_RATES, USD: 16_000, JPY: 100 };

describe("converting a price", () => {
  it.each([
    [48_000, "IDR", "USD", 300],
    [48_001, "IDR", "USD", 350],
    [1, "IDR", "USD", 50],
    [0, "IDR", "USD", 0],
    [25_001, "IDR", "JPY", 260],
    [150, "USD", "IDR", 24_000],
    [151, "USD", "IDR", 24_500],
    [100, "USD", "JPY", 160],
    [-48_001, "IDR", "USD", -350],
  ] as const)("turns %i %s into %s %i, rounded up to the habit", (amount, from, to, expected) => {
    expect(convert(money(amount, from), to, rates)).toEqual(money(expected, to));
  });

  it("leaves an amount in its own currency as it is", () => {
    expect(convert(money(12_345, "IDR"), "IDR", rates)).toEqual(money(12_345, "IDR"));
  });

  it("keeps to other habits when the operator has chosen them", () => {
    const habits = { ...DEFAULT_ROUNDING_HABITS, USD: 1 };
    expect(convert(money(48_001, "IDR"), "USD", rates, habits)).toEqual(money(301, "USD"));
  });

  it("reads a rate to four decimals, without float error", () => {
    const exact = { ...rates, JPY: 108.1 };
    expect(convert(money(1081, "IDR"), "JPY", exact)).toEqual(money(10, "JPY"));
  });

  it("refuses rates and habits that are not positive", () => {
    for (const rate of [0, -1, Number.NaN, Infinity]) {
      expect(() => convert(money(1, "IDR"), "USD", { ...rates, USD: rate })).toThrow(RangeError);
    }
    expect(() => convert(money(1, "IDR"), "USD", rates, { ...DEFAULT_ROUNDING_HABITS, USD: 0 })).toThrow(
      RangeError,
    );
  });

  it("never asks less than the price, nor a whole step more", () => {
    const targets = fc.constantFrom(...CURRENCY_CODES.filter((code) => code !== "IDR"));
    fc.assert(
      fc.property(fc.nat(1_000_000_000), targets, (rupiah, to) => {
        const step = DEFAULT_ROUNDING_HABITS[to];
        const there = convert(money(rupiah, "IDR"), to, DEMONSTRATION_RATES).amount;
        const digits = to === "JPY" ? 0 : 2;
        const worth = (amount: number) =>
          (BigInt(amount) * BigInt(DEMONSTRATION_RATES[to])) / 10n ** BigInt(digits);
        expect(there % step).toBe(0);
        expect(worth(there) >= BigInt(rupiah)).toBe(true);
        if (there > 0) expect(worth(there - step) < BigInt(rupiah)).toBe(true);
      }),
    );
  });
});
