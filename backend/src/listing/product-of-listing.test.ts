import { money } from "@lapak-lebak/domain/money";
import { describe, expect, it } from "vitest";
import { listingAttributes } from "./attributes";
import type { NewListing } from "./new-listing";
import { productOfListing } from "./product-of-listing";
import { translationsOfListing } from "./translations-of-listing";

const emping: NewListing = {
  handle: "emping-manis",
  title: { id: "Emping manis", en: "Sweet emping" },
  summary: { id: "Renyah dan legit.", en: "Crisp and sweet." },
  description: { id: "Panjang.", en: "Long." },
  status: "published",
  attributes: listingAttributes.parse({ family: "emping", export_ready: true }),
  pictures: [
    {
      key: "emping-manis-1-0a1b2c3d",
      width: 1080,
      height: 1080,
      blur: "data:image/webp;base64,AA",
      alt: { id: "a", en: "b" },
    },
  ],
  options: [
    {
      name: { id: "Berat", en: "Weight" },
      values: [
        { id: "100 g", en: "100 g" },
        { id: "1 kg", en: "1 kg" },
      ],
    },
    { name: { id: "Rasa", en: "Flavour" }, values: [{ id: "Pedas", en: "Hot" }] },
  ],
  variants: [
    {
      sku: "EMP-1KG",
      choices: [1, 0],
      prices: [money(70_000, "IDR"), money(450, "USD"), money(640, "JPY")],
      weight_grams: 1100,
      dimensions_cm: { length: 30, width: 20, height: 10 },
      stock: 7,
    },
  ],
  seller: { id: "sel_1", stock_location_id: "sloc_1", shipping_profile_id: "sp_1" },
  category_id: "pcat_1",
};

describe("a listing as core's product", () => {
  it("is written in Indonesian, sold by nobody yet and in no channel", () => {
    const product = productOfListing(emping);
    expect(product).toMatchObject({
      title: "Emping manis",
      subtitle: "Renyah dan legit.",
      handle: "emping-manis",
      status: "published",
      category_ids: ["pcat_1"],
      shipping_profile_id: "sp_1",
      hs_code: "2008.19.99",
      origin_country: "id",
      thumbnail: "/pictures/emping-manis-1-0a1b2c3d",
    });
    expect(product.sales_channels).toBeUndefined();
  });

  it("has decimal prices in core's currencies, and the parcel of each variant", () => {
    const [variant] = productOfListing(emping).variants ?? [];
    expect(variant).toMatchObject({
      title: "1 kg / Pedas",
      options: { Berat: "1 kg", Rasa: "Pedas" },
      manage_inventory: true,
      ...{ weight: 1100, length: 30, width: 20, height: 10 },
      prices: [
        { amount: 70_000, currency_code: "idr" },
        { amount: 4.5, currency_code: "usd" },
        { amount: 640, currency_code: "jpy" },
      ],
    });
  });

  it("keeps its variants in the order in which the seller wrote them", () => {
    const [variant] = emping.variants;
    const twice = { ...emping, variants: variant ? [variant, { ...variant, sku: "EMP-OTHER" }] : [] };
    expect(productOfListing(twice).variants).toMatchObject([
      { sku: "EMP-1KG", variant_rank: 0 },
      { sku: "EMP-OTHER", variant_rank: 1 },
    ]);
  });

  it("that leaves nothing to choose has one option with one value", () => {
    const [variant] = emping.variants;
    const plain = { ...emping, options: [], variants: variant ? [{ ...variant, choices: [] }] : [] };
    const product = productOfListing(plain);
    expect(product.options).toEqual([{ title: "Pilihan", values: ["Satuan"] }]);
    expect(product.variants?.[0]).toMatchObject({ title: "Satuan", options: { Pilihan: "Satuan" } });
  });
});

describe("the English of a listing", () => {
  it("covers the product, its options and values, and its variants", () => {
    const translations = translationsOfListing(emping, {
      id: "prod_1",
      handle: "emping-manis",
      options: [
        {
          id: "opt_1",
          title: "Berat",
          values: [
            { id: "optval_1", value: "100 g" },
            { id: "optval_2", value: "1 kg" },
          ],
        },
        { id: "opt_2", title: "Rasa", values: [{ id: "optval_3", value: "Pedas" }] },
      ],
      variants: [{ id: "variant_1", sku: "EMP-1KG", inventory_item_id: "iitem_1" }],
    });
    expect(new Map(translations.map((row) => [row.reference_id, row.translations]))).toEqual(
      new Map<string, Record<string, string>>([
        ["prod_1", { title: "Sweet emping", subtitle: "Crisp and sweet.", description: "Long." }],
        ["opt_1", { title: "Weight" }],
        ["optval_1", { value: "100 g" }],
        ["optval_2", { value: "1 kg" }],
        ["opt_2", { title: "Flavour" }],
        ["optval_3", { value: "Hot" }],
        ["variant_1", { title: "1 kg / Hot" }],
      ]),
    );
    expect(new Set(translations.map(({ locale_code }) => locale_code))).toEqual(new Set(["en"]));
  });
});
