import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkListingContent,
  labelChecklist,
  netWeightOf,
  parseNetWeight,
  type LabelCertificate,
  type ListingContent,
} from "./listing-content.js";
import { PRODUCT_FAMILY_HANDLES } from "./product-family.js";

const picture = { key: "a-1-0a1b2c3d", width: 1080, height: 1080, blur: "data:", alt: { id: "", en: "" } };

const variant = {
  key: "a",
  choices: [0],
  price: 15_000,
  stock: 10,
  weight_grams: 280,
  length_cm: 20,
  width_cm: 15,
  height_cm: 5,
};

const chips: ListingContent = {
  family: "keripik-talas",
  title: "Keripik talas renyah",
  description: "Talas beneng dari Pandeglang, diiris tipis dan digoreng.",
  pictures: [picture],
  ingredients: "talas, minyak kelapa, garam",
  allergens: "tidak ada",
  storage: "tempat kering",
  shelf_life_months: 4,
  options: [{ name: "Isi", values: ["250 g"] }],
  variants: [variant],
};

const codes = (content: ListingContent) =>
  Object.fromEntries(checkListingContent(content).map(({ field, code }) => [field, code]));

describe("what keeps a listing from being submitted", () => {
  it("is nothing when all is told", () => {
    expect(checkListingContent(chips)).toEqual([]);
  });

  it("is everything that every listing needs when nothing is told", () => {
    expect(codes({})).toEqual({
      family: "required",
      pictures: "required",
      title: "required",
      description: "required",
      variants: "required",
    });
  });

  it("is what each kind of goods is asked for", () => {
    const bare = { title: chips.title, description: chips.description, pictures: [picture] };
    const plain = { ...bare, variants: [{ ...variant, choices: [] }] };
    expect(codes({ ...plain, family: "emping" })).toEqual({
      ingredients: "required",
      allergens: "required",
      storage: "required",
      shelf_life_months: "required",
      "variants.0.net_weight": "required",
    });
    expect(codes({ ...plain, family: "tikar-pandan" })).toEqual({
      material: "required",
      size_text: "required",
    });
    expect(codes({ ...plain, family: "kalimaya" })).toEqual({
      species: "required",
      treatment: "required",
      processing_state: "required",
      carats: "carats_or_size_required",
    });
  });

  it("takes carats or a size for a stone", () => {
    const stone = { ...chips, family: "kalimaya", species: "opal", treatment: "tanpa" } as const;
    expect(codes({ ...stone, processing_state: "polished", carats: 3.4 })).toEqual({});
    expect(codes({ ...stone, processing_state: "polished", size_text: "12 × 9 mm" })).toEqual({});
    expect(codes({ ...stone, processing_state: "polished", carats: -1 })).toEqual({ carats: "invalid" });
  });

  it("is a price, a stock and a parcel that are missing or cannot be", () => {
    const wrong = {
      ...variant,
      price: 50,
      stock: -1,
      weight_grams: 1.5,
      length_cm: null,
      width_cm: 0,
      height_cm: 900,
    };
    expect(codes({ ...chips, variants: [wrong] })).toEqual({
      "variants.0.price": "too_small",
      "variants.0.stock": "too_small",
      "variants.0.weight_grams": "invalid",
      "variants.0.length_cm": "required",
      "variants.0.width_cm": "too_small",
      "variants.0.height_cm": "too_big",
    });
  });

  it("is a mistyped barcode", () => {
    expect(codes({ ...chips, variants: [{ ...variant, barcode: "8991234567897" }] })).toEqual({
      "variants.0.barcode": "barcode_wrong",
    });
    expect(codes({ ...chips, variants: [{ ...variant, barcode: "4006381333931" }] })).toEqual({});
  });

  it("is an option that cannot be chosen, and two variants of the same choice", () => {
    expect(codes({ ...chips, variants: [{ ...variant, choices: [1] }] })).toMatchObject({
      "variants.0.choices": "invalid",
    });
    expect(codes({ ...chips, variants: [variant, { ...variant, key: "b" }] })).toEqual({
      variants: "duplicate_choice",
    });
    expect(codes({ ...chips, options: [{ name: " ", values: ["250 g", "250 G"] }] })).toEqual({
      "options.0.name": "required",
      "options.0.values": "duplicate_value",
    });
  });

  it("is more pictures than a listing holds", () => {
    expect(codes({ ...chips, pictures: Array.from({ length: 11 }, () => picture) })).toEqual({
      pictures: "too_many_pictures",
    });
  });

  it("is told for any draft, and each problem names a part of the content", () => {
    const text = fc.option(fc.string(), { nil: undefined });
    const number = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: null });
    const drafts = fc.record(
      {
        family: fc.constantFrom(...PRODUCT_FAMILY_HANDLES),
        title: text,
        description: text,
        ingredients: text,
        shelf_life_months: number,
        carats: number,
        options: fc.array(fc.record({ name: fc.string(), values: fc.array(fc.string()) }), { maxLength: 4 }),
        variants: fc.array(
          fc.record({ key: fc.string(), choices: fc.array(fc.nat(5)), price: number, stock: number }),
        ),
      },
      { requiredKeys: [] },
    );
    const known = /^(family|pictures|[a-z_]+|options\.\d+\.[a-z]+|variants\.\d+\.[a-z_]+)$/;
    fc.assert(
      fc.property(drafts, (draft) => {
        const problems = checkListingContent(draft);
        for (const { field, code } of problems) {
          expect(field).toMatch(known);
          expect(code).toMatch(/^[a-z_]+$/);
        }
        // No picture, so that it never may be submitted.
        expect(problems).toContainEqual({ field: "pictures", code: "required" });
      }),
    );
  });

  it("never grows when a draft that has none gains English or a certificate", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 20 }), (title, certificate_ids) => {
        expect(checkListingContent({ ...chips, english: { title }, certificate_ids })).toEqual([]);
      }),
    );
  });
});

describe("a net weight", () => {
  it.each([
    ["250 g", 250, "g"],
    ["1 kg", 1000, "g"],
    ["1,5 kg", 1500, "g"],
    ["1.5 kg", 1500, "g"],
    ["1.000 gram", 1000, "g"],
    ["Isi 90gr", 90, "g"],
    ["350 ml", 350, "ml"],
    ["0,5 liter", 500, "ml"],
  ])("is read from %j", (text, amount, unit) => {
    expect(parseNetWeight(text)).toEqual({ amount, unit });
  });

  it.each(["", "besar", "3 pcs", "g", "0 g", "12 gelas"])("is not in %j", (text) => {
    expect(parseNetWeight(text)).toBeUndefined();
  });

  it("is what was written, for any whole grams", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (grams) => {
        const written = grams.toLocaleString("de-DE");
        expect(parseNetWeight(`${written} g`)).toEqual({ amount: grams, unit: "g" });
        expect(parseNetWeight(`${grams} gram`)).toEqual({ amount: grams, unit: "g" });
      }),
    );
  });

  it("of a variant is its own, else that of a chosen value", () => {
    const options = [
      { name: "Rasa", values: ["Asin", "Pedas"] },
      { name: "Isi", values: ["100 g", "250 g"] },
    ];
    expect(netWeightOf({ options }, { choices: [0, 1] })).toEqual({ amount: 250, unit: "g" });
    expect(netWeightOf({ options }, { choices: [0, 1], net_weight: "90 g" })).toEqual({
      amount: 90,
      unit: "g",
    });
    expect(netWeightOf({ options }, { choices: [0] })).toBeUndefined();
  });
});

describe("the checklist of a food label", () => {
  const now = new Date("2026-11-01T00:00:00Z");
  const around = { producerKnown: true, now };
  const held = (type: LabelCertificate["type"], status: LabelCertificate["status"] = "verified") => ({
    type,
    status,
    validUntil: null,
  });
  const missing = (...given: Parameters<typeof labelChecklist>) =>
    labelChecklist(...given).flatMap(({ ok, code }) => (ok === false ? code : []));

  it("misses nothing when all is told and claimed", () => {
    expect(missing(chips, [held("pirt", "submitted"), held("halal")], around)).toEqual([]);
  });

  it("says what is missing", () => {
    expect(missing({ family: "emping" }, [], { ...around, producerKnown: false })).toEqual([
      "product_name",
      "ingredients",
      "net_weight",
      "producer",
      "halal",
      "expiry",
      "permit_number",
      "allergens",
      "storage",
    ]);
  });

  it("asks for halal from the day on which it is mandatory", () => {
    const before = { ...around, now: new Date("2026-10-16T16:59:59Z") };
    expect(missing(chips, [held("pirt")], before)).toEqual([]);
    expect(missing(chips, [held("pirt")], { ...around, now: new Date("2026-10-16T17:00:00Z") })).toEqual([
      "halal",
    ]);
    expect(missing(chips, [held("pirt")], { ...around, halalFrom: "2030-01-01" })).toEqual([]);
  });

  it("counts no claim that was rejected, revoked or has ended", () => {
    const ended = { ...held("pirt"), validUntil: new Date("2026-10-31T16:59:59Z") };
    for (const permit of [
      held("pirt", "rejected"),
      held("pirt", "revoked"),
      held("pirt", "expired"),
      ended,
    ]) {
      expect(missing(chips, [permit, held("halal")], around)).toEqual(["permit_number"]);
    }
  });

  it("leaves to the seller's eyes what only the pack tells", () => {
    const open = labelChecklist(chips, [], around).filter(({ ok }) => ok === null);
    expect(open.map(({ code }) => code)).toEqual(["production_code", "ingredient_origin"]);
  });

  it("is none for what is no food", () => {
    expect(labelChecklist({ ...chips, family: "anyaman-bambu" }, [], around)).toEqual([]);
    expect(labelChecklist({}, [], around)).toEqual([]);
  });
});
