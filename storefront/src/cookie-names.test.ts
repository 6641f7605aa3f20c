import { describe, expect, it } from "vitest";
import { cartCookie, cartCountCookie } from "@/cookie-names";
import { marketByCode } from "@/market/market-by-code";

const cookieOf = (code: Parameters<typeof marketByCode>[0]) => cartCookie(marketByCode(code));

describe("the cookie of a cart", () => {
  it("is shared by the languages of one country, whose goods and prices are the same", () => {
    expect(cookieOf("id-id")).toBe("lapak_cart_home_IDR");
    expect(cookieOf("en-id")).toBe(cookieOf("id-id"));
  });

  it("is shared by countries that pay in one currency", () => {
    expect(cookieOf("en-nl")).toBe(cookieOf("en-de"));
  });

  it("is another one for every other currency, because a cart has one", () => {
    const names = (["id-id", "en-sg", "en-my", "en-us", "en-nl", "en-jp", "en-au", "en-sa"] as const).map(
      cookieOf,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it("is never the readable one of its count", () => {
    const market = marketByCode("en-us");
    expect(cartCountCookie(market)).toBe("lapak_cart_count_export_USD");
    expect(cartCountCookie(market)).not.toBe(cartCookie(market));
  });
});
