import { MARKETS } from "@lapak-lebak/domain/market";
import { describe, expect, it } from "vitest";
import { routes } from "@/routes";
import { alternatesOf, marketsOfListing } from "@/seo/alternates";

const shop = "https://lapak.example";
const product = (code: Parameters<typeof routes.home>[0]) => routes.product(code, "emping-mentah");

describe("the same page in other markets", () => {
  it("is named for every market by its language tag", () => {
    const alternates = alternatesOf(routes.about, MARKETS, shop);
    expect(alternates).toMatchObject({
      "id-ID": "https://lapak.example/id-id/about",
      "en-SA": "https://lapak.example/en-sa/about",
    });
    expect(Object.keys(alternates)).toHaveLength(MARKETS.length + 1);
  });

  it("is English, in dollars, for everybody else", () => {
    expect(alternatesOf(routes.about, MARKETS, shop)["x-default"]).toBe("https://lapak.example/en-us/about");
  });

  it("is not named where a listing is not sold abroad", () => {
    const alternates = alternatesOf(product, marketsOfListing({ export_ready: false }), shop);
    expect(Object.keys(alternates)).toEqual(["id-ID", "en-ID", "x-default"]);
    expect(alternates["x-default"]).toBe("https://lapak.example/en-id/products/emping-mentah");
  });

  it("is named everywhere for an export-ready listing", () => {
    expect(marketsOfListing({ export_ready: true })).toEqual(MARKETS);
  });
});
