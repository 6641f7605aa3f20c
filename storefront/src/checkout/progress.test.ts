import { money } from "@lapak-lebak/domain/money";
import { describe, expect, it } from "vitest";
import { progressOf } from "@/checkout/progress";

const home = { channel: "home", country: "id" } as const;
const abroad = { channel: "export", country: "us" } as const;

const address = {
  id: "caaddr_1",
  first_name: "Siti",
  last_name: "",
  phone: "+6281234567890",
  address_1: "Jl. Multatuli 12",
  address_2: "",
  city: "Kabupaten Lebak",
  province: "36",
  postal_code: "42311",
  country_code: "id",
};
const cart = {
  email: "siti@example.com",
  address,
  metadata: { market: "id-id", village: "36.02.14.1001" },
  shippingMethods: [{ optionId: "so_1", amount: money(12_000, "IDR") }],
};
const courier = {
  id: "so_1",
  service: "courier-home" as const,
  name: "Kurir",
  price: money(12_000, "IDR"),
  days: [1, 2] as [number, number],
};
const parcel = (chosen: string | null) => ({ options: [courier], chosen_option_id: chosen });

describe("the progress of an order", () => {
  it("is complete when buyer, address and every parcel's way are known", () => {
    expect(progressOf(home, cart, [parcel("so_1")])).toEqual({
      contact: true,
      address: true,
      delivery: true,
    });
  });

  it("begins with nothing, though a new cart has an address with its country alone", () => {
    const empty = { ...address, first_name: "", phone: "", address_1: "", province: "" };
    const fresh = { email: "", address: empty, metadata: { market: "id-id" }, shippingMethods: [] };
    expect(progressOf(home, fresh, [parcel(null)])).toEqual({
      contact: false,
      address: false,
      delivery: false,
    });
  });

  it("asks for the village at home, and for none abroad", () => {
    const nowhere = { ...cart, metadata: {} };
    expect(progressOf(home, nowhere, []).address).toBe(false);
    const foreign = { ...nowhere, address: { ...address, country_code: "us", province: "CA" } };
    expect(progressOf(abroad, foreign, []).address).toBe(true);
  });

  it("asks for the address again when the buyer moves to another country's shop", () => {
    expect(progressOf(abroad, cart, []).address).toBe(false);
  });

  it("asks for the way again when it is no longer offered, or one too many was chosen", () => {
    expect(progressOf(home, cart, [parcel("so_gone")]).delivery).toBe(false);
    expect(progressOf(home, cart, [parcel("so_1"), parcel(null)]).delivery).toBe(false);
    const two = { ...cart, shippingMethods: [...cart.shippingMethods, ...cart.shippingMethods] };
    expect(progressOf(home, two, [parcel("so_1")]).delivery).toBe(false);
  });
});
