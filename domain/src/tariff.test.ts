import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENCY_CODES } from "./currency.js";
import { DEMONSTRATION_RATES } from "./exchange.js";
import { money } from "./money.js";
import {
  DEFAULT_EXPORT_TARIFF,
  DEFAULT_HOME_TARIFF,
  exportShipping,
  exportZoneOf,
  homeShipping,
  homeZoneOf,
  TariffError,
  type ExportZone,
  type HomeZone,
  type ShippingItem,
} from "./tariff.js";
import table from "./vectors/home-tariff.json";

const kilograms = (kg: number): ShippingItem[] => [{ weightGrams: kg * 1000, dimensions: null, quantity: 1 }];
const homeZones = Object.keys(DEFAULT_HOME_TARIFF) as HomeZone[];
const exportZones = Object.keys(DEFAULT_EXPORT_TARIFF) as ExportZone[];

describe("delivery at home", () => {
  it("costs what the placeholder table says, zone by zone", () => {
    const rows = homeZones.map((zone) => {
      const { provinceCodes, rupiahPerKg } = DEFAULT_HOME_TARIFF[zone];
      return { zone, provinceCodes, rupiahPerKg };
    });
    expect(rows).toEqual(table);
  });

  it("reaches all 38 provinces, each in one zone", () => {
    const provinces = homeZones.flatMap((zone) => DEFAULT_HOME_TARIFF[zone].provinceCodes);
    expect(provinces).toHaveLength(38);
    expect(new Set(provinces).size).toBe(38);
    expect(homeZoneOf("36")).toBe("A");
    expect(homeZoneOf("96")).toBe("F");
    for (const wrong of ["", "99", "3", "36.02"]) expect(homeZoneOf(wrong)).toBeUndefined();
  });

  it("charges the zone's rate for each kilogram", () => {
    const box = { lengthCm: 40, widthCm: 30, heightCm: 20 };
    const items = [{ weightGrams: 1000, dimensions: box, quantity: 1 }];
    expect(homeShipping({ items, provinceCode: "32" })).toEqual({
      price: money(56_000, "IDR"),
      chargeableKg: 4,
      zone: "B",
      days: [2, 3],
    });
  });

  it("follows the operator's own tariff", () => {
    const tariff = { ...DEFAULT_HOME_TARIFF, A: { ...DEFAULT_HOME_TARIFF.A, rupiahPerKg: 9_000 } };
    expect(homeShipping({ items: kilograms(2), provinceCode: "31", tariff }).price).toEqual(
      money(18_000, "IDR"),
    );
  });

  it("has no price where nobody delivers", () => {
    expect(() => homeShipping({ items: kilograms(1), provinceCode: "99" })).toThrow(TariffError);
  });
});

describe("delivery abroad", () => {
  const send = (kg: number, country: string) =>
    exportShipping({ items: kilograms(kg), country, currency: "USD", rates: DEMONSTRATION_RATES });

  it("knows each country in one zone, in either case, and not home", () => {
    const countries = exportZones.flatMap((zone) => DEFAULT_EXPORT_TARIFF[zone].countries);
    expect(new Set(countries).size).toBe(countries.length);
    for (const country of countries) expect(country).toMatch(/^[a-z]{2}$/);
    expect(exportZoneOf("NL")).toBe("europe");
    expect(exportZoneOf("sg")).toBe("asean");
    for (const wrong of ["id", "", "xx", "usa"]) expect(exportZoneOf(wrong)).toBeUndefined();
  });

  it("costs the step that holds the weight, and by the kilogram beyond the last", () => {
    const { steps, centsPerFurtherKg } = DEFAULT_EXPORT_TARIFF.americas;
    expect(send(1, "us").price.amount).toBe(steps[0]?.cents);
    expect(send(2, "us").price.amount).toBe(steps[1]?.cents);
    expect(send(2.001, "us").price.amount).toBe(steps[2]?.cents);
    expect(send(20, "us").price.amount).toBe(steps[4]?.cents);
    expect(send(23, "us").price.amount).toBe((steps[4]?.cents ?? 0) + 3 * centsPerFurtherKg);
  });

  it("weighs volume by 5000 cm3", () => {
    const items = [
      { weightGrams: 100, dimensions: { lengthCm: 50, widthCm: 20, heightCm: 10 }, quantity: 1 },
    ];
    const parcel = exportShipping({ items, country: "jp", currency: "JPY", rates: DEMONSTRATION_RATES });
    expect(parcel.chargeableKg).toBe(2);
    expect(parcel.zone).toBe("east_asia");
    expect(parcel.price).toEqual(money(3750, "JPY"));
  });

  it("never costs less for a heavier parcel, in any zone and currency", () => {
    const anywhere = fc.constantFrom(
      ...exportZones.map((zone) => DEFAULT_EXPORT_TARIFF[zone].countries[0] ?? ""),
    );
    fc.assert(
      fc.property(
        anywhere,
        fc.constantFrom(...CURRENCY_CODES),
        fc.nat(60),
        fc.nat(20),
        (country, currency, kg, more) => {
          const price = (weight: number) =>
            exportShipping({ items: kilograms(weight), country, currency, rates: DEMONSTRATION_RATES }).price;
          expect(price(kg + more).amount).toBeGreaterThanOrEqual(price(kg).amount);
          expect(price(kg).currency).toBe(currency);
        },
      ),
    );
  });

  it("has no price where nobody delivers", () => {
    expect(() => send(1, "id")).toThrow(TariffError);
  });
});

describe("the days of delivery", () => {
  it("run from fewest to most, and grow no shorter with the zones at home", () => {
    const days = [...homeZones.map((zone) => DEFAULT_HOME_TARIFF[zone].days)];
    for (const [min, max] of [...days, ...exportZones.map((zone) => DEFAULT_EXPORT_TARIFF[zone].days)]) {
      expect(min).toBeGreaterThanOrEqual(1);
      expect(max).toBeGreaterThanOrEqual(min);
    }
    expect(days.map(([, max]) => max)).toEqual(days.map(([, max]) => max).sort((a, b) => a - b));
  });
});
