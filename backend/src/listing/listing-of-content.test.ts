import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { describe, expect, it } from "vitest";
import { effectiveOptions } from "./effective-options";
import { listingOfContent, type ListingIdentity } from "./listing-of-content";
import { ListingRefusal } from "./listing-refusal";
import { productOfListing } from "./product-of-listing";

const identity: ListingIdentity = {
  listing_id: "lst_1",
  handle: "keripik-talas",
  status: "published",
  seller: { id: "sel_1", stock_location_id: "sloc_1", shipping_profile_id: "sp_1" },
  category_id: "pcat_1",
  marks: undefined,
  now: "2026-11-01T00:00:00.000Z",
  skus: new Map([
    ["a", "LL-A"],
    ["b", "LL-B"],
  ]),
};

const parcel = { weight_grams: 280, length_cm: 20.5, width_cm: 15, height_cm: 5 };
const chips: ListingContent = {
  family: "keripik-talas",
  title: " Keripik talas ",
  summary: "Renyah.",
  description: "Diiris tipis.",
  ingredients: "talas, garam",
  pictures: [
    { key: "foto-1", width: 900, height: 900, blur: "data:image/webp;base64,AA", alt: { id: "", en: "" } },
  ],
  options: [{ name: "Rasa", values: ["Asin", "Pedas"] }],
  variants: [
    { key: "a", choices: [0], price: 15_000, stock: 4, net_weight: "250 g", ...parcel },
    {
      key: "b",
      choices: [1],
      price: 16_000,
      stock: null,
      net_weight: "250 g",
      barcode: "4006381333931",
      ...parcel,
    },
  ],
};

const missingIn = (content: ListingContent) => {
  try {
    listingOfContent(content, identity);
  } catch (error) {
    if (error instanceof ListingRefusal && error.code === "listing_incomplete") return error.fields;
    throw error;
  }
  return undefined;
};

describe("the goods that a listing's content becomes", () => {
  it("are in Indonesian where nobody wrote English", () => {
    const goods = listingOfContent(chips, identity);
    expect(goods).toMatchObject({
      title: { id: "Keripik talas", en: "Keripik talas" },
      description: { id: "Diiris tipis.", en: "Diiris tipis." },
      attributes: { ingredients: { id: "talas, garam", en: "talas, garam" }, published_at: identity.now },
      pictures: [{ key: "foto-1", alt: { id: "Keripik talas", en: "Keripik talas" } }],
    });
    const english = {
      title: "Taro chips",
      ingredients: "taro, salt",
      options: [{ name: "Taste", values: ["Salty"] }],
    };
    expect(listingOfContent({ ...chips, english }, identity)).toMatchObject({
      title: { id: "Keripik talas", en: "Taro chips" },
      attributes: { ingredients: { en: "taro, salt" } },
      options: [{ name: { en: "Taste" }, values: [{ en: "Salty" }, { en: "Pedas" }] }, {}],
      pictures: [{ alt: { id: "Keripik talas", en: "Taro chips" } }],
    });
  });

  it("are sold at home only until the agency says otherwise, and then in every currency", () => {
    const marks = { export_ready: true, featured: true, published_at: "2026-01-01T00:00:00.000Z" };
    expect(listingOfContent(chips, identity).variants[0]?.prices).toEqual([
      { amount: 15_000, currency: "IDR" },
    ]);
    const exported = listingOfContent(chips, { ...identity, marks });
    expect(exported.attributes).toMatchObject(marks);
    expect(exported.variants[0]?.prices.map(({ currency }) => currency)).toContain("USD");
  });

  it("are known to core by the keys of their variants and by their listing", () => {
    const product = productOfListing(listingOfContent(chips, identity));
    expect(product.external_id).toBe("lst_1");
    expect(product.variants).toMatchObject([
      { sku: "LL-A", metadata: { key: "a" }, title: "Asin / 250 g", length: 20.5 },
      { sku: "LL-B", metadata: { key: "b" }, title: "Pedas / 250 g", barcode: "4006381333931" },
    ]);
  });

  it("are none without family, title, or a variant with price and parcel", () => {
    for (const [field, content] of [
      ["title", { ...chips, title: " " }],
      ["family", { ...chips, family: undefined }],
      ["variants", { ...chips, variants: [] }],
      ["variants.0", { ...chips, variants: [{ key: "a", choices: [0], ...parcel }] }],
    ] as const) {
      expect(missingIn(content)).toEqual({ [field]: "required" });
    }
  });
});

describe("the options that buyers see", () => {
  const weighed = (options: ListingContent["options"], choices: number[], net_weight: string | null) =>
    effectiveOptions({ family: "emping", options, variants: [{ key: "a", choices, net_weight }] });

  it("tell the net weight of food whose own options do not", () => {
    expect(weighed([], [], "250 g")).toEqual({
      options: [{ name: { id: "Isi", en: "Net weight" }, values: [{ id: "250 g", en: "250 g" }] }],
      choices: new Map([["a", [0]]]),
    });
    const named = weighed([{ name: "Isi", values: ["Banyak"] }], [0], "250 g");
    expect(named.options.map(({ name }) => name.id)).toEqual(["Isi", "Berat bersih"]);
  });

  it("are the seller's own where they tell it, and for what is no food", () => {
    const own = weighed([{ name: "Isi", values: ["250 g"] }], [0], "250 g");
    expect(own.options).toHaveLength(1);
    const mat = effectiveOptions({
      family: "tikar-pandan",
      variants: [{ key: "a", choices: [], net_weight: "2 kg" }],
    });
    expect(mat.options).toEqual([]);
  });
});
