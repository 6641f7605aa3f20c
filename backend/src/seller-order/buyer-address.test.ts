import { describe, expect, it } from "vitest";
import { buyerAddress, buyerPlace } from "./buyer-address";

const siti = {
  first_name: "Siti",
  last_name: "Aminah",
  address_1: "Jl. Raya 12",
  city: "Kota Serang",
  province: "36",
  postal_code: "42111",
  country_code: "id",
  phone: "+6281200001111",
  metadata: { province_name: "Banten", kecamatan_name: "Serang", village_name: "Cipare" },
};
const ann = {
  first_name: "Ann",
  last_name: "Lee",
  address_1: "12 Elm Street",
  address_2: "Apt 4",
  city: "Portland",
  province: "OR",
  postal_code: "97201",
  country_code: "us",
};

describe("a buyer's address", () => {
  it("at home names village, kecamatan and province", () => {
    expect(buyerAddress(siti)).toEqual({
      name: "Siti Aminah",
      company: null,
      lines: ["Jl. Raya 12", "Cipare, Kec. Serang", "Kota Serang, Banten 42111"],
      phone: "+6281200001111",
      country_code: "id",
    });
    expect(buyerPlace(siti)).toBe("Serang, Kota Serang");
  });

  it("abroad ends with the country in capitals", () => {
    expect(buyerAddress(ann).lines).toEqual([
      "12 Elm Street",
      "Apt 4",
      "Portland, OR 97201",
      "UNITED STATES",
    ]);
    expect(buyerPlace(ann)).toBe("Portland, United States");
  });

  it("leaves out what nobody gave", () => {
    expect(buyerAddress({ first_name: "Budi", country_code: "id" })).toMatchObject({
      name: "Budi",
      lines: [],
    });
    expect(buyerPlace(null)).toBe("");
  });
});
