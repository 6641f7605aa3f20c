import { describe, expect, it } from "vitest";
import { KECAMATAN, kecamatanByCode, kecamatanBySlug, LEBAK } from "./areas.js";

describe("the kecamatan of Lebak", () => {
  it("are 28, numbered without a gap within the regency", () => {
    expect(KECAMATAN.map(({ code }) => code)).toEqual(
      Array.from({ length: 28 }, (_, index) => `${LEBAK.regency}.${String(index + 1).padStart(2, "0")}`),
    );
  });

  it("each have a name, an address, a postal code and goods of their own", () => {
    expect(new Set(KECAMATAN.map(({ slug }) => slug)).size).toBe(28);
    expect(new Set(KECAMATAN.map(({ postalCode }) => postalCode)).size).toBe(28);
    for (const { slug, name, postalCode, reportedProducts } of KECAMATAN) {
      expect(slug).toMatch(/^[a-z]+$/);
      expect(name.toLowerCase()).toBe(slug);
      expect(postalCode).toMatch(/^423\d\d$/);
      expect(reportedProducts).not.toEqual([]);
    }
  });

  it("are found by address and by code, and not by anything else", () => {
    expect(kecamatanBySlug("rangkasbitung")).toMatchObject({ code: "36.02.14", postalCode: "42311" });
    expect(kecamatanByCode("36.02.22")).toMatchObject({
      name: "Sobang",
      reportedProducts: ["gula semut organik (Hariang)"],
    });
    expect(kecamatanBySlug("Rangkasbitung")).toBeUndefined();
    expect(kecamatanByCode("36.02.29")).toBeUndefined();
  });
});
