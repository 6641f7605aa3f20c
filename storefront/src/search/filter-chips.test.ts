import { describe, expect, it } from "vitest";
import { marketByCode } from "@/market/market-by-code";
import { filterChips } from "./filter-chips";
import { parseSearch, searchParamsOf } from "./search-query";

const home = marketByCode("id-id");

describe("the filters shown above the results", () => {
  it("are named as people know them, and each leads to the search without it", () => {
    const query = parseSearch({ q: "emping", kecamatan: "bayah", certificate: ["halal", "pirt"], page: "2" });
    const chips = filterChips(query, home).map(({ name, without }) => [
      name,
      searchParamsOf(without).toString(),
    ]);
    expect(chips).toEqual([
      ["Bayah", "q=emping&certificate=halal&certificate=pirt"],
      ["Halal", "q=emping&kecamatan=bayah&certificate=pirt"],
      ["P-IRT", "q=emping&kecamatan=bayah&certificate=halal"],
    ]);
  });

  it("write prices in the market's currency", () => {
    expect(filterChips(parseSearch({ min_price: "20000" }), home)[0]?.name).toBe("Mulai Rp20.000");
    expect(filterChips(parseSearch({ max_price: "4.5" }), marketByCode("en-us"))[0]?.name).toBe(
      "Up to $4.50",
    );
  });

  it("leave out a price that is none", () => {
    expect(filterChips(parseSearch({ min_price: "murah" }), home)).toEqual([]);
  });
});
