import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeSearch,
  isFiltered,
  parseSearch,
  priceRangeOf,
  searchParamsOf,
  SORTS,
  type SearchQuery,
} from "./search-query";

const parseString = (query: string) => {
  const params = new URLSearchParams(query);
  return parseSearch(Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)])));
};

describe("the address of a search", () => {
  it("is read with all its filters", () => {
    expect(
      parseString(
        "q=emping+manis&category=emping&certificate=halal&certificate=pirt&in_stock=1&sort=newest&page=2",
      ),
    ).toMatchObject({
      q: "emping manis",
      category: "emping",
      certificate: ["halal", "pirt"],
      inStock: true,
      sort: "newest",
      page: 2,
    });
  });

  it("takes certificates separated by commas, too", () => {
    expect(parseString("certificate=pirt,halal").certificate).toEqual(["halal", "pirt"]);
  });

  it("loses what makes no sense and keeps the rest", () => {
    expect(parseString("q=gula&category=../etc&sort=cheapest&page=-3&in_stock=yes")).toEqual(
      parseString("q=gula"),
    );
  });

  it("says nothing about what is as usual", () => {
    expect(searchParamsOf(parseString("")).toString()).toBe("");
    expect(
      searchParamsOf(parseString("q=&category=&kecamatan=&min_price=&sort=relevance&page=1")).toString(),
    ).toBe("");
  });

  it("reads back whatever was written", () => {
    const slug = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
    const maybe = fc.oneof(fc.constant(""), slug);
    const query: fc.Arbitrary<SearchQuery> = fc.record({
      q: fc.string({ maxLength: 50 }).map((text) => text.replace(/\s+/g, " ").trim()),
      category: maybe,
      kecamatan: maybe,
      seller: maybe,
      certificate: fc.uniqueArray(slug, { maxLength: 4 }).map((types) => [...types].sort()),
      minPrice: fc.oneof(fc.constant(""), fc.nat().map(String)),
      maxPrice: fc.oneof(fc.constant(""), fc.nat().map(String)),
      inStock: fc.boolean(),
      exportReady: fc.boolean(),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(query, (search) => {
        expect(parseString(searchParamsOf(search).toString())).toEqual(search);
      }),
    );
  });

  it("starts at the first page again when a filter changes", () => {
    expect(changeSearch(parseString("q=emping&page=3"), { category: "emping" }).page).toBe(1);
    expect(changeSearch(parseString("q=emping"), { page: 3 }).page).toBe(3);
  });

  it("is filtered by anything but words, order and page", () => {
    expect(isFiltered(parseString("q=emping&sort=newest&page=2"))).toBe(false);
    expect(isFiltered(parseString("certificate=halal"))).toBe(true);
  });
});

describe("typed prices", () => {
  it.each([
    ["20000", "IDR", 20000],
    ["20.000", "IDR", 20000],
    ["Rp 1.250.000", "IDR", 1250000],
    ["4.50", "USD", 450],
    ["4,5", "USD", 450],
    ["500", "JPY", 500],
  ] as const)("%s in %s is understood", (typed, currency, amount) => {
    expect(priceRangeOf(parseString(`min_price=${typed}`), currency)).toEqual({ min: amount, problems: {} });
  });

  it.each(["murah", "-5", "1e9", "4.505"])(
    "%s is no amount in dollars, and does not narrow the search",
    (typed) => {
      expect(priceRangeOf(parseString(`min_price=${typed}`), "USD")).toEqual({
        problems: { minPrice: "not_an_amount" },
      });
    },
  );

  it("are refused when the lowest is above the highest", () => {
    expect(priceRangeOf(parseString("min_price=50000&max_price=20000"), "IDR")).toEqual({
      problems: { maxPrice: "upside_down" },
    });
  });
});
