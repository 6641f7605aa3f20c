import { describe, expect, it } from "vitest";
import { quoteParcel, type ParcelItem } from "./quote-parcel";

const pack = (overrides: Partial<ParcelItem> = {}): ParcelItem => ({
  quantity: 1,
  variant: { weight: 250, length: 20, width: 15, height: 5 },
  ...overrides,
});

const inBanten = { country_code: "id", province: "36" };

function codeOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return "nothing was refused";
}

describe("a courier at home", () => {
  it("charges a kilogram at least, in rupiah, by the province's zone", () => {
    const quote = quoteParcel({
      service: "courier-home",
      items: [pack()],
      address: inBanten,
      currencyCode: "idr",
    });
    expect(quote).toEqual({ price: { amount: 12_000, currency: "IDR" }, chargeableKg: 1, days: [1, 2] });
  });

  it("charges bulky goods by their volume: 40 x 30 x 20 cm is four kilograms", () => {
    const bulky = pack({ variant: { weight: 900, length: 40, width: 30, height: 20 } });
    const quote = quoteParcel({
      service: "courier-home",
      items: [bulky],
      address: inBanten,
      currencyCode: "IDR",
    });
    expect(quote.chargeableKg).toBe(4);
    expect(quote.price.amount).toBe(48_000);
  });

  it("counts quantities, and pieces that nobody measured by weight alone", () => {
    const items = [pack({ quantity: 5, variant: { weight: 500 } }), pack({ variant: null })];
    const quote = quoteParcel({ service: "courier-home", items, address: inBanten, currencyCode: "IDR" });
    expect(quote.chargeableKg).toBe(3);
  });

  it("asks for the address, and for the province in it", () => {
    const to = (address: { country_code?: string } | null) =>
      codeOf(() => quoteParcel({ service: "courier-home", items: [pack()], address, currencyCode: "IDR" }));
    expect(to(null)).toBe("address_missing");
    expect(to({ country_code: "id" })).toBe("address_missing");
  });

  it("refuses a province's name where its code belongs, and addresses abroad", () => {
    const to = (address: { country_code: string; province: string }) =>
      codeOf(() => quoteParcel({ service: "courier-home", items: [pack()], address, currencyCode: "IDR" }));
    expect(to({ country_code: "id", province: "Banten" })).toBe("province_unknown");
    expect(to({ country_code: "sg", province: "36" })).toBe("service_not_available");
  });
});

describe("a courier abroad", () => {
  it("charges the country's weight step in the cart's currency", () => {
    const address = { country_code: "US" };
    const quote = quoteParcel({
      service: "courier-export",
      items: [pack()],
      address,
      currencyCode: "usd",
    });
    expect(quote).toEqual({ price: { amount: 2800, currency: "USD" }, chargeableKg: 1, days: [7, 15] });
  });

  it("refuses countries that nobody delivers to, Indonesia included", () => {
    const to = (country_code: string) =>
      codeOf(() =>
        quoteParcel({
          service: "courier-export",
          items: [pack()],
          address: { country_code },
          currencyCode: "USD",
        }),
      );
    expect(to("aq")).toBe("country_not_served");
    expect(to("id")).toBe("service_not_available");
  });
});

describe("pick-up at the seller's", () => {
  it("is free and needs no address", () => {
    const quote = quoteParcel({ service: "pickup", items: [pack()], address: null, currencyCode: "IDR" });
    expect(quote).toEqual({ price: { amount: 0, currency: "IDR" }, chargeableKg: 1, days: null });
  });
});

it("has no prices in a currency that the shop does not know", () => {
  const act = () => quoteParcel({ service: "pickup", items: [], address: null, currencyCode: "XTS" });
  expect(codeOf(act)).toBe("currency_unknown");
});
