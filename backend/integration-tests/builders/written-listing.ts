import type { WrittenContent } from "../../src/listing/content-schema";

/** A variant with its parcel; what a test does not say is ordinary. */
export function writtenVariant(given: Partial<NonNullable<WrittenContent["variants"]>[number]> = {}) {
  return {
    key: "v1",
    choices: [0],
    price: 15_000,
    stock: 10,
    weight_grams: 280,
    length_cm: 20,
    width_cm: 15,
    height_cm: 5,
    ...given,
  };
}

/** All that taro chips need to be submitted, but for the picture. */
export function writtenChips(given: Partial<WrittenContent> = {}): WrittenContent {
  return {
    family: "keripik-talas",
    title: "Keripik talas renyah",
    summary: "Talas beneng, diiris tipis.",
    description: "Talas dari kebun sendiri, diiris tipis dan digoreng renyah.",
    ingredients: "talas, minyak kelapa, garam",
    allergens: "tidak ada",
    storage: "tempat kering",
    shelf_life_months: 4,
    options: [{ name: "Isi", values: ["100 g", "250 g"] }],
    variants: [
      writtenVariant({ key: "small", choices: [0], price: 9_000, weight_grams: 130 }),
      writtenVariant({ key: "large", choices: [1], price: 20_000 }),
    ],
    ...given,
  };
}
