import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENCIES, CURRENCY_CODES } from "./currency.js";
import { formatMoney, money } from "./money.js";

describe("writing an amount", () => {
  it.each([
    [12_500, "IDR", "Rp12.500", "Rp12,500"],
    [0, "IDR", "Rp0", "Rp0"],
    [1_234_567_890, "IDR", "Rp1.234.567.890", "Rp1,234,567,890"],
    [-12_500, "IDR", "-Rp12.500", "-Rp12,500"],
    [450, "USD", "US$4,50", "$4.50"],
    [5, "USD", "US$0,05", "$0.05"],
    [100_000, "USD", "US$1.000,00", "$1,000.00"],
    [450, "SGD", "S$4,50", "S$4.50"],
    [450, "MYR", "RM4,50", "RM4.50"],
    [450, "EUR", "€4,50", "€4.50"],
    [450, "JPY", "¥450", "¥450"],
    [450, "AUD", "A$4,50", "A$4.50"],
    [-450, "SAR", "-SAR 4,50", "-SAR 4.50"],
  ] as const)("writes %i %s as %s in Indonesian and %s in English", (amount, currency, id, en) => {
    expect(formatMoney(money(amount, currency), "id")).toBe(id);
    expect(formatMoney(money(amount, currency), "en")).toBe(en);
  });

  it("can be read back, and holds nothing outside the plain signs", () => {
    const anyMoney = fc.record({ amount: fc.maxSafeInteger(), currency: fc.constantFrom(...CURRENCY_CODES) });
    fc.assert(
      fc.property(anyMoney, fc.constantFrom("id", "en"), ({ amount, currency }, locale) => {
        const text = formatMoney(money(amount, currency), locale);
        expect(text).toMatch(/^-?[A-Z$€¥p]+ ?\d{1,3}([.,]\d{3})*([.,]\d{2})?$/);
        const digits = Number(text.replace(/\D/g, ""));
        expect(text.startsWith("-") ? -digits : digits).toBe(amount + 0);
      }),
    );
  });

  it("writes each currency its own way, so that no two can be taken for one another", () => {
    for (const locale of ["id", "en"] as const) {
      const texts = CURRENCY_CODES.map((code) =>
        formatMoney(money(10 ** CURRENCIES[code].digits, code), locale),
      );
      expect(new Set(texts).size).toBe(CURRENCY_CODES.length);
    }
  });
});
