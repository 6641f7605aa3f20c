import { describe, expect, it } from "vitest";
import type { ListingContent } from "./listing-content.js";
import { outdatedEnglish, withCurrentEnglish } from "./outdated-english.js";

const accepted: ListingContent = {
  title: "Keripik talas",
  description: "Renyah.",
  allergens: "tidak ada",
  options: [{ name: "Isi", values: ["100 g", "250 g"] }],
  english: {
    title: "Taro chips",
    description: "Crisp.",
    allergens: "none",
    options: [{ name: "Net weight", values: ["100 grams", "250 grams"] }],
  },
};

describe("English that was accepted", () => {
  it("is outdated where the Indonesian has changed since and it has not", () => {
    expect(outdatedEnglish({ ...accepted, allergens: "kacang", title: " Keripik talas " }, accepted)).toEqual(
      ["allergens"],
    );
  });

  it("is not where it was written anew, where there was none, and where nothing changed", () => {
    const { english } = accepted;
    expect(outdatedEnglish(accepted, accepted)).toEqual([]);
    const anew = { ...accepted, allergens: "kacang", english: { ...english, allergens: "peanuts" } };
    expect(outdatedEnglish(anew, accepted)).toEqual([]);
    expect(outdatedEnglish({ ...accepted, storage: "kering" }, accepted)).toEqual([]);
  });

  it("is left out once it is outdated, and the rest stays", () => {
    const edited = { ...accepted, allergens: "kacang" };
    expect(withCurrentEnglish(edited, accepted)).toEqual({
      ...edited,
      english: { ...accepted.english, allergens: undefined },
    });
    expect(withCurrentEnglish(accepted, accepted)).toEqual(accepted);
    expect(withCurrentEnglish({ title: "Baru" }, accepted)).toEqual({ title: "Baru" });
  });

  it("of options goes with the words that it was written for, not with their place", () => {
    const edited: ListingContent = {
      ...accepted,
      options: [
        { name: "Rasa", values: ["asin"] },
        { name: "Isi", values: ["250 g", "500 g"] },
      ],
    };
    expect(withCurrentEnglish(edited, accepted).english?.options).toEqual([
      { name: "", values: [""] },
      { name: "Net weight", values: ["250 grams", ""] },
    ]);
    const anew = {
      ...edited,
      english: { ...edited.english, options: [{ name: "Taste", values: ["salty"] }] },
    };
    expect(withCurrentEnglish(anew, accepted).english?.options).toEqual(anew.english.options);
  });
});
