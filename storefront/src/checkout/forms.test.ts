import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { contactSchema } from "@/checkout/contact";
import { foreignAddressSchema } from "@/checkout/foreign-address";
import { consistentAreas, homeAddressSchema } from "@/checkout/home-address";
import { isReached, nextStep } from "@/checkout/steps";
import { errorsOf, typedInto } from "@/forms/form-state";

function complaints(schema: z.ZodType, input: object): Record<string, string> {
  const parsed = schema.safeParse(input);
  return parsed.success ? {} : errorsOf(parsed.error, (code) => code);
}

describe("the buyer's contact", () => {
  const contact = { name: "Siti Nurhayati", phone: "0812-3456-7890", email: " siti@example.com " };
  const schema = contactSchema({ country: "id" });

  it("is kept with the number as WhatsApp wants it", () => {
    expect(schema.parse(contact)).toEqual({
      name: "Siti Nurhayati",
      phone: "+6281234567890",
      email: "siti@example.com",
    });
  });

  it("may be one name alone", () => {
    expect(complaints(schema, { ...contact, name: "Su" })).toEqual({});
  });

  it("says of each field what is wrong with it, once", () => {
    expect(complaints(schema, { name: " ", phone: "", email: "" })).toEqual({
      name: "name_missing",
      phone: "phone_missing",
      email: "email_missing",
    });
    expect(complaints(schema, { name: "x".repeat(81), phone: "0812", email: "siti@" })).toEqual({
      name: "name_long",
      phone: "phone_wrong",
      email: "email_wrong",
    });
  });
});

describe("an address at home", () => {
  const address = {
    province: "36",
    regency: "36.02",
    kecamatan: "36.02.14",
    village: "36.02.14.1001",
    postal_code: "42311",
    street: "Jl. Multatuli No. 12",
    note: "",
  };

  it("needs no note", () => {
    expect(complaints(homeAddressSchema, address)).toEqual({});
  });

  it("says which area is still to be chosen", () => {
    const open = { ...address, kecamatan: "", village: "" };
    expect(complaints(homeAddressSchema, open)).toEqual({
      kecamatan: "kecamatan_missing",
      village: "village_missing",
    });
  });

  it.each([
    ["postal_code", "", "postal_code_missing"],
    ["postal_code", "4231", "postal_code_wrong"],
    ["postal_code", "02311", "postal_code_wrong"],
    ["street", "Jl.", "street_missing"],
    ["note", "x".repeat(121), "note_long"],
    ["province", "Banten", "province_missing"],
  ])("complains about %s %j", (field, value, code) => {
    expect(complaints(homeAddressSchema, { ...address, [field]: value })).toEqual({ [field]: code });
  });

  it("drops the areas below one that was changed", () => {
    expect(consistentAreas({ ...address, province: "31" })).toEqual({
      province: "31",
      regency: "",
      kecamatan: "",
      village: "",
    });
    expect(consistentAreas({ ...address, kecamatan: "36.02.15" })).toMatchObject({
      regency: "36.02",
      kecamatan: "36.02.15",
      village: "",
    });
    expect(consistentAreas(address)).toMatchObject({ village: "36.02.14.1001" });
  });

  it("does not take 3 for the beginning of 36", () => {
    expect(consistentAreas({ ...address, province: "3" }).regency).toBe("");
  });
});

describe("an address abroad", () => {
  const address = {
    line_1: "200 Larkin St",
    line_2: "",
    city: "San Francisco",
    state: "CA",
    postal_code: "94102",
  };
  const inCountry = (country: string, over: object) =>
    complaints(foreignAddressSchema({ country }), { ...address, ...over });

  it("is written as the country writes it", () => {
    expect(inCountry("us", {})).toEqual({});
    expect(inCountry("nl", { state: "", postal_code: "1012 ab" })).toEqual({});
    expect(inCountry("jp", { postal_code: "100-0001" })).toEqual({});
    expect(inCountry("sg", { state: "", postal_code: "238823" })).toEqual({});
    expect(inCountry("sa", { state: "", postal_code: "11564" })).toEqual({});
  });

  it("needs the state where the country's post does", () => {
    expect(inCountry("us", { state: "" })).toEqual({ state: "state_missing" });
    expect(inCountry("de", { state: "", postal_code: "10115" })).toEqual({});
  });

  it("complains about what is missing or no postal code", () => {
    expect(inCountry("us", { line_1: "", city: "", postal_code: "" })).toEqual({
      line_1: "line_1_missing",
      city: "city_missing",
      postal_code: "postal_code_missing",
    });
    expect(inCountry("us", { postal_code: "42311-1" })).toEqual({ postal_code: "postal_code_wrong" });
  });
});

describe("the steps of the checkout", () => {
  it("come one after the other", () => {
    expect(nextStep({ contact: false, address: false, delivery: false })).toBe("contact");
    expect(nextStep({ contact: true, address: false, delivery: true })).toBe("address");
    expect(nextStep({ contact: true, address: true, delivery: false })).toBe("delivery");
    expect(nextStep({ contact: true, address: true, delivery: true })).toBe("review");
  });

  it("can be gone back to, but not skipped", () => {
    const progress = { contact: true, address: true, delivery: false };
    expect(isReached("contact", progress)).toBe(true);
    expect(isReached("delivery", progress)).toBe(true);
    expect(isReached("review", progress)).toBe(false);
  });
});

describe("what was typed", () => {
  it("is kept without the spaces around it, and empty where nothing came", () => {
    const form = new FormData();
    form.set("name", "  Siti ");
    form.set("file", new File(["x"], "x.txt"));
    expect(typedInto(form, ["name", "phone", "file"])).toEqual({ name: "Siti", phone: "", file: "" });
  });
});
