import { describe, expect, it } from "vitest";
import type { Affected } from "./affected-listings";
import { idsByKind } from "./change";
import { tagsOf } from "./freshness-tags";

const affected = (over: Partial<Affected>): Affected => ({
  listings: new Set(),
  stock: new Set(),
  sellers: new Set(),
  markets: false,
  ...over,
});

describe("changes", () => {
  it("are sorted by kind, whatever stands in an id", () => {
    expect(idsByKind(["listing:prod_1", "price:a:b", "listing:prod_2"])).toEqual({
      listing: ["prod_1", "prod_2"],
      price: ["a:b"],
    });
  });
});

describe("what the shop is told", () => {
  it("names the listings and sellers, and with anything the lists that show them", () => {
    const tags = tagsOf(affected({ listings: new Set(["prod_1"]), sellers: new Set(["sel_1"]) }), []);
    expect([...tags]).toEqual(["product:prod_1", "seller:sel_1", "catalog"]);
  });

  it("names goods whose stock changed only where they sold out or came back", () => {
    const stock = affected({ stock: new Set(["prod_1", "prod_2"]) });
    expect([...tagsOf(stock, [])]).toEqual([]);
    expect([...tagsOf(stock, ["prod_2"])]).toEqual(["product:prod_2", "catalog"]);
  });

  it("names every market where all of its pages may change", () => {
    const tags = tagsOf(affected({ markets: true }), []);
    expect(tags).toContain("market:id-id");
    expect(tags).toContain("market:en-sa");
    expect(tags).toContain("catalog");
  });
});
