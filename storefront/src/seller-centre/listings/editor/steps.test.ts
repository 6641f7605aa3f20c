import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { describe, expect, it } from "vitest";
import { problemsInOrder, stepOf, stepsOf } from "./steps";

const done = (content: ListingContent) =>
  stepsOf(content)
    .filter(({ isDone }) => isDone)
    .map(({ step }) => step);

const whole: ListingContent = {
  family: "keripik-talas",
  title: "Keripik Talas",
  description: "Talas tipis renyah, digoreng dengan kayu bakar.",
  pictures: [{ key: "a", width: 1080, height: 1080, blur: "", alt: { id: "", en: "" } }],
  ingredients: "talas, garam",
  allergens: "tidak ada",
  storage: "tempat kering",
  shelf_life_months: 4,
  variants: [
    {
      key: "a",
      choices: [],
      price: 15_000,
      stock: 20,
      net_weight: "100 g",
      weight_grams: 150,
      length_cm: 20,
      width_cm: 15,
      height_cm: 8,
    },
  ],
};

describe("the parts of the editor", () => {
  it("are all asked once the family is known; before, what it sets is not", () => {
    expect(stepsOf({}).map(({ step }) => step)).not.toContain("facts");
    expect(stepsOf(whole).map(({ step }) => step)).toContain("facts");
  });

  it("are complete when nothing in them keeps the listing back", () => {
    expect(done({})).toEqual([]);
    expect(done(whole)).toEqual(["pictures", "story", "facts", "goods", "parcel", "review"]);
    expect(done({ ...whole, certificate_ids: ["1"], english: { title: "Taro" } })).toHaveLength(8);
  });

  it.each([
    ["pictures", "pictures"],
    ["family", "story"],
    ["ingredients", "facts"],
    ["size_text", "facts"],
    ["options.0.values", "goods"],
    ["variants", "goods"],
    ["variants.3.price", "goods"],
    ["variants.3.weight_grams", "parcel"],
    ["variants.0.length_cm", "parcel"],
    ["certificate_ids", "certificates"],
  ])("mend %s in %s", (field, step) => {
    expect(stepOf({ field })).toBe(step);
  });
});

describe("what is missing", () => {
  it("is told in the order of the page, and of a shared parcel once", () => {
    const open: ListingContent = {
      ...whole,
      title: "",
      options: [{ name: "Ukuran", values: ["100 g", "250 g"] }],
      variants: [
        { key: "a", choices: [0], price: 1000, stock: 1 },
        { key: "b", choices: [1], stock: 1 },
      ],
    };
    expect(problemsInOrder(open).map(({ field }) => field)).toEqual([
      "title",
      "variants.1.price",
      "variants.0.weight_grams",
      "variants.0.length_cm",
      "variants.0.width_cm",
      "variants.0.height_cm",
    ]);
  });
});
