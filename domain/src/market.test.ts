import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCurrencyCode } from "./currency.js";
import { DEFAULT_MARKET, marketForLanguages, marketOf, MARKETS } from "./market.js";
import { exportZoneOf } from "./tariff.js";

describe("the markets", () => {
  it("have addresses made of their language and country", () => {
    expect(MARKETS.map((market) => market.code)).toEqual([
      ...["id-id", "en-id", "en-sg", "en-my", "en-us", "en-nl", "en-de", "en-jp", "en-au", "en-sa"],
    ]);
    for (const market of MARKETS) {
      expect(market.code).toBe(`${market.language}-${market.country}`);
      expect(market.htmlLang.toLowerCase()).toBe(market.code);
      expect(market.languages).toContain(market.language);
      expect(isCurrencyCode(market.currency)).toBe(true);
    }
  });

  it("sell at home in rupiah with tax included, abroad zero-rated", () => {
    for (const market of MARKETS) {
      const isHome = market.country === "id";
      expect(market.channel).toBe(isHome ? "home" : "export");
      expect(market.taxDisplay).toBe(isHome ? "included" : "zero_rated");
      expect(market.currency === "IDR").toBe(isHome);
    }
  });

  it("are all reached by the tariff abroad, but for home", () => {
    for (const market of MARKETS)
      expect(exportZoneOf(market.country) === undefined).toBe(market.channel === "home");
  });

  it("are found by exactly their address", () => {
    expect(marketOf("en-us")?.currency).toBe("USD");
    for (const wrong of ["en-US", "en", "", "id-us", "constructor"]) expect(marketOf(wrong)).toBeUndefined();
  });
});

describe("a first visitor's market", () => {
  it.each([
    [null, "id-id"],
    ["", "id-id"],
    ["*", "id-id"],
    ["id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7", "id-id"],
    ["in-ID", "id-id"],
    ["su, en;q=0.5", "id-id"],
    ["en-ID", "en-id"],
    ["en-US,en;q=0.9", "en-us"],
    ["en", "en-us"],
    ["en-GB,en;q=0.8", "en-us"],
    ["en-SG", "en-sg"],
    ["zh-Hans-SG", "en-sg"],
    ["ms-MY,ms;q=0.9", "en-my"],
    ["nl-NL", "en-nl"],
    ["de-NL,de;q=0.9", "en-nl"],
    ["de-AT", "en-de"],
    ["ja", "en-jp"],
    ["ar-SA", "en-sa"],
    ["en-AU", "en-au"],
    ["fr-FR,fr;q=0.9", "en-us"],
    ["fr;q=0.9,id;q=0.8", "id-id"],
    ["id;q=0.1,en-SG;q=0.9", "en-sg"],
    ["id;q=0,ja", "en-jp"],
    ["id;q=nonsense", "id-id"],
  ])("who sends %j is %s", (header, market) => {
    expect(marketForLanguages(header)).toBe(market);
  });

  it("is a market of the table, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(marketOf(marketForLanguages(header))).toBeDefined();
      }),
    );
    expect(marketOf(DEFAULT_MARKET)).toBeDefined();
  });
});
