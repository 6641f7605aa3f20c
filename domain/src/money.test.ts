import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENCY_CODES, type CurrencyCode } from "./currency.js";
import {
  add,
  compare,
  fromMajor,
  isNegative,
  money,
  MoneyError,
  multiply,
  subtract,
  sum,
  toMajor,
  zero,
  type MoneyErrorCode,
} from "./money.js";

/** Up to fifteen digits: as many decimals as a double holds exactly. */
const amounts = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
const currencies = fc.constantFrom(...CURRENCY_CODES);

function codeOf(action: () => unknown): MoneyErrorCode | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof MoneyError) return error.code;
    throw error;
  }
  return undefined;
}

describe("money", () => {
  it("is made of whole units only", () => {
    for (const amount of [0.5, Number.NaN, Infinity, 2 ** 53]) {
      expect(codeOf(() => money(amount, "IDR"))).toBe("not_an_integer");
    }
  });

  it("refuses a currency that the shop does not price in", () => {
    for (const code of ["GBP", "idr", "", "toString"]) {
      expect(codeOf(() => money(1, code as CurrencyCode))).toBe("unknown_currency");
    }
  });

  it("knows no negative zero", () => {
    expect(Object.is(multiply(money(5, "USD"), -0).amount, 0)).toBe(true);
    expect(Object.is(subtract(zero("USD"), zero("USD")).amount, 0)).toBe(true);
  });

  it("does not mix currencies", () => {
    const rupiah = money(1, "IDR");
    const cent = money(1, "USD");
    for (const mix of [
      () => add(rupiah, cent),
      () => subtract(rupiah, cent),
      () => compare(rupiah, cent),
      () => sum([rupiah, cent], "IDR"),
      () => sum([rupiah], "USD"),
    ]) {
      expect(codeOf(mix)).toBe("currency_mismatch");
    }
  });

  it("refuses a sum or product too large to be exact, rather than rounding it", () => {
    const most = money(Number.MAX_SAFE_INTEGER, "IDR");
    expect(codeOf(() => add(most, money(1, "IDR")))).toBe("not_an_integer");
    expect(codeOf(() => multiply(most, 2))).toBe("not_an_integer");
    expect(codeOf(() => multiply(money(10, "IDR"), 0.1))).toBe("not_an_integer");
  });

  it("sums an empty list to nothing, and a price times a quantity to the same as adding it up", () => {
    expect(sum([], "JPY")).toEqual(zero("JPY"));
    expect(sum([money(450, "USD"), money(450, "USD"), money(450, "USD")], "USD")).toEqual(
      multiply(money(450, "USD"), 3),
    );
  });

  it("takes away what was added", () => {
    fc.assert(
      fc.property(amounts, amounts, currencies, (a, b, currency) => {
        const there = add(money(a, currency), money(b, currency));
        expect(subtract(there, money(b, currency))).toEqual(money(a, currency));
      }),
    );
  });

  it("orders amounts as numbers are ordered", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(compare(money(a, "SGD"), money(b, "SGD"))).toBe(Math.sign(a - b) + 0);
        expect(isNegative(money(a, "SGD"))).toBe(a < 0);
      }),
    );
  });
});

describe("decimal amounts at the edge", () => {
  it.each([
    [12500, "IDR", 12500],
    ["12500.00", "IDR", 12500],
    [4.5, "USD", 450],
    ["4.50", "USD", 450],
    [1.1, "EUR", 110],
    [8.95, "EUR", 895],
    [1.005e2, "EUR", 10050],
    ["-0.05", "MYR", -5],
    [450, "JPY", 450],
    [0, "SAR", 0],
    [" 7 ", "AUD", 700],
  ] as const)("reads %s %s as %i of the smallest unit", (decimal, currency, amount) => {
    expect(fromMajor(decimal, currency)).toEqual({ amount, currency });
  });

  it.each([
    [4.505, "USD", "too_many_digits"],
    [0.1 + 0.2, "USD", "too_many_digits"],
    [1e-7, "USD", "too_many_digits"],
    [12500.5, "IDR", "too_many_digits"],
    [0.5, "JPY", "too_many_digits"],
    ["4,50", "USD", "not_an_integer"],
    ["", "USD", "not_an_integer"],
    ["0x10", "USD", "not_an_integer"],
    [Number.NaN, "USD", "not_an_integer"],
    [1e21, "USD", "not_an_integer"],
    ["99999999999999999999", "IDR", "not_an_integer"],
  ] as const)("refuses %s %s: %s", (decimal, currency, code) => {
    expect(codeOf(() => fromMajor(decimal, currency))).toBe(code);
  });

  it("go out and come back as they were, as number and as text", () => {
    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        const m = money(amount, currency);
        expect(fromMajor(toMajor(m), currency)).toEqual(m);
        expect(fromMajor(toMajor(m).toFixed(2), currency)).toEqual(m);
      }),
    );
  });
});
