import { checkCertificateNumber } from "@lapak-lebak/domain";
import { describe, expect, it } from "vitest";
import { dayFromWriting } from "./certificates/written-on.js";
import { businesses, certificates, listings } from "./index.js";

/** Rupiah a kilogram, net, of every pack of a family (bands of the domain facts). */
function pricesPerKg(family: string, handlePart = ""): number[] {
  return listings
    .filter((listing) => listing.family === family && listing.handle.includes(handlePart))
    .flatMap(({ variants }) =>
      variants.map(({ options, priceIdr }) => priceIdr / kilograms(options["Berat bersih"] ?? "")),
    );
}

const kilograms = (size: string) => (size.endsWith("kg") ? parseFloat(size) : parseFloat(size) / 1000);

describe("dried banana, chips and emping", () => {
  it("fill five families with at least 85 listings from at least 20 makers", () => {
    expect(listings.length).toBeGreaterThanOrEqual(85);
    expect(businesses.length).toBeGreaterThanOrEqual(20);
    expect(new Set(listings.map(({ family }) => family)).size).toBe(5);
  });

  it("sell emping for 50 to 70 thousand rupiah a kilogram", () => {
    const prices = pricesPerKg("emping");
    expect(Math.min(...prices)).toBeGreaterThanOrEqual(50_000);
    expect(Math.max(...prices)).toBeLessThanOrEqual(70_000);
  });

  it("sell packs of 100 to 250 g within what such packs cost", () => {
    const packs = listings
      .filter(({ family }) => family !== "emping")
      .flatMap(({ family, variants }) =>
        variants
          .filter(({ options }) => kilograms(options["Berat bersih"] ?? "") <= 0.25)
          .map(({ sku, priceIdr }) => ({ sku, priceIdr, family })),
      );
    const wrong = packs.filter(({ family, priceIdr }) =>
      family === "pisang-sale"
        ? priceIdr < 15_000 || priceIdr > 30_000
        : priceIdr < 10_000 || priceIdr > 20_000,
    );
    expect(wrong).toEqual([]);
  });

  it("have shelves that are full, nearly empty and empty", () => {
    const stocks = listings.map(({ variants }) => variants.reduce((total, { stock }) => total + stock, 0));
    expect(stocks.filter((stock) => stock === 0).length).toBeGreaterThanOrEqual(2);
    expect(stocks.filter((stock) => stock === 1)).toEqual([1]);
    expect(listings.flatMap(({ variants }) => variants).every(({ stock }) => stock <= 120)).toBe(true);
  });

  it("put eight listings in the window", () => {
    expect(listings.filter(({ featured }) => featured)).toHaveLength(8);
  });

  it("carry P-IRT numbers from Lebak whose year is that of their end", () => {
    const permits = certificates.filter(
      ({ type, number }) => type === "pirt" && checkCertificateNumber("pirt", number ?? "").ok,
    );
    expect(permits.length).toBeGreaterThan(20);
    for (const { number, validUntil } of permits) {
      const { parsed, warnings } = checkCertificateNumber("pirt", number ?? "");
      expect(warnings).toEqual([]);
      const end = dayFromWriting(validUntil?.daysFromSeeding ?? NaN);
      expect(parsed?.expiryYear).toBe(String(end.getUTCFullYear()));
    }
  });

  it("carry halal numbers of Banten whose month and year are those of their issue", () => {
    const well = certificates.filter(
      ({ type, number }) => type === "halal" && checkCertificateNumber("halal", number ?? "").ok,
    );
    expect(well.length).toBeGreaterThan(15);
    for (const { number, validFrom } of well) {
      const issued = dayFromWriting(validFrom?.daysFromSeeding ?? NaN);
      const { parsed } = checkCertificateNumber("halal", number ?? "");
      expect(number).toMatch(/^ID36/);
      expect(parsed).toMatchObject({
        month: String(issued.getUTCMonth() + 1).padStart(2, "0"),
        year: String(issued.getUTCFullYear()),
      });
    }
  });

  it("were verified after their certificates were issued", () => {
    const wrong = certificates.filter(
      ({ validFrom, verifiedDaysAgo }) =>
        validFrom && verifiedDaysAgo !== undefined && -verifiedDaysAgo < validFrom.daysFromSeeding,
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});
