import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { describe, expect, it } from "vitest";
import { contentFromForm } from "./content-from-form";

function sent(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) form.append(name, each);
  return form;
}
const read = (content: ListingContent, fields: Record<string, string | string[]>) =>
  contentFromForm(sent(fields), content, () => "new");

const chips: ListingContent = {
  family: "keripik-talas",
  title: "Talas",
  ingredients: "talas",
  options: [{ name: "Ukuran", values: ["100 g", "250 g"] }],
  variants: [
    { key: "a", choices: [0], price: 1000, weight_grams: 100 },
    { key: "b", choices: [1], price: 2000, weight_grams: 100 },
  ],
  certificate_ids: ["1"],
};

describe("the editor's form without a script", () => {
  it("writes what it has, and leaves what it has not", () => {
    const content = read(chips, {
      title: " Keripik Talas ",
      description: "Satu.\r\nDua.",
      shelf_life_months: "4",
      "english.title": "Taro Chips",
      "english.summary": "",
      "options.0.values.1": "1 kg",
      "variants.1.price": "Rp 28.000",
      "variants.0.stock": "5",
    });
    expect(content).toMatchObject({
      title: "Keripik Talas",
      description: "Satu.\nDua.",
      ingredients: "talas",
      shelf_life_months: 4,
      english: { title: "Taro Chips" },
      options: [{ name: "Ukuran", values: ["100 g", "1 kg"] }],
      certificate_ids: ["1"],
    });
    expect(content.english).not.toHaveProperty("summary");
    expect(content.variants?.map(({ price, stock }) => [price, stock])).toEqual([
      [1000, 5],
      [28_000, undefined],
    ]);
  });

  it("asks a shared parcel once, and takes a size that was chosen anew", () => {
    const content = read(chips, {
      "variants.0.weight_grams": "300",
      "variants.0.length_cm": "",
      "variants.0.size": "shoebox",
    });
    for (const variant of content.variants ?? [])
      expect(variant).toMatchObject({ weight_grams: 300, length_cm: 33, width_cm: 20, height_cm: 12 });
  });

  it("keeps parcels apart that the form keeps apart", () => {
    const content = read(chips, { "variants.0.weight_grams": "300", "variants.1.weight_grams": "500" });
    expect(content.variants?.map(({ weight_grams }) => weight_grams)).toEqual([300, 500]);
  });

  it("lets measured sides stand against the size that was there before", () => {
    const parcel = { key: "a", choices: [], length_cm: 33, width_cm: 20, height_cm: 12 };
    const content = read(
      { variants: [parcel] },
      { "variants.0.length_cm": "40", "variants.0.size": "shoebox" },
    );
    expect(content.variants?.[0]).toMatchObject({ length_cm: 40, width_cm: 20 });
  });

  it("counts what is no number as not filled in", () => {
    expect(read(chips, { "variants.0.price": "murah" }).variants?.[0]?.price).toBeNull();
  });

  it("takes certificates away only where they were shown", () => {
    expect(read(chips, {}).certificate_ids).toEqual(["1"]);
    expect(read(chips, { "certificate_ids.shown": "1" }).certificate_ids).toEqual([]);
    expect(
      read(chips, { "certificate_ids.shown": "1", certificate_ids: ["2", "3"] }).certificate_ids,
    ).toEqual(["2", "3"]);
  });

  it("asks for the facts of the family that was chosen", () => {
    expect(read(chips, { family: "tikar-pandan", ingredients: "talas" })).not.toHaveProperty("ingredients");
    expect(read(chips, { family: "tikar-pandan", material: "pandan" })).toHaveProperty("material", "pandan");
  });
});
