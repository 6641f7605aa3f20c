import type { ContentPicture, ListingContent } from "@lapak-lebak/domain/listing-content";
import { describe, expect, it } from "vitest";
import { editContent, type ListingEdit } from "./edit-content";

const picture = (key: string, words = ""): ContentPicture => ({
  key,
  width: 1080,
  height: 1080,
  blur: "data:image/webp;base64,",
  alt: { id: words, en: "" },
});
const apply = (content: ListingContent, ...edits: ListingEdit[]) =>
  edits.reduce((before, edit) => editContent(before, edit, () => "new"), content);
const keys = ({ pictures = [] }: ListingContent) => pictures.map(({ key }) => key).join(" ");

describe("a listing's pictures", () => {
  const three: ListingContent = { pictures: [picture("a"), picture("b", "Dari dekat"), picture("c")] };

  it("come at the end", () => {
    expect(keys(apply({}, { type: "picture_added", picture: picture("a") }))).toBe("a");
    expect(keys(apply(three, { type: "picture_added", picture: picture("d") }))).toBe("a b c d");
  });

  it("are there once, however often a photo is chosen", () => {
    expect(keys(apply(three, { type: "picture_added", picture: picture("a") }))).toBe("a b c");
    expect(keys(apply(three, { type: "picture_added", picture: picture("a"), replaces: "b" }))).toBe("a c");
  });

  it("keep place and words when they are cut anew", () => {
    const cut = apply(three, { type: "picture_added", picture: picture("x"), replaces: "b" });
    expect(keys(cut)).toBe("a x c");
    expect(cut.pictures?.[1]?.alt.id).toBe("Dari dekat");
    expect(keys(apply(three, { type: "picture_added", picture: picture("b"), replaces: "b" }))).toBe("a b c");
    expect(keys(apply(three, { type: "picture_added", picture: picture("x"), replaces: "gone" }))).toBe(
      "a b c x",
    );
  });

  it("change places", () => {
    expect(keys(apply(three, { type: "picture_moved", key: "c", to: 0 }))).toBe("c a b");
    expect(keys(apply(three, { type: "picture_moved", key: "a", to: 1 }))).toBe("b a c");
    expect(keys(apply(three, { type: "picture_moved", key: "a", to: 2 }))).toBe("b c a");
    expect(keys(apply(three, { type: "picture_moved", key: "gone", to: 0 }))).toBe("a b c");
  });

  it("go, and get words", () => {
    expect(keys(apply(three, { type: "picture_removed", key: "b" }))).toBe("a c");
    const told = apply(three, { type: "picture_described", key: "a", words: "Sebungkus" });
    expect(told.pictures?.[0]?.alt).toEqual({ id: "Sebungkus", en: "" });
  });
});

describe("another kind of goods", () => {
  it("asks for other facts, and drops those that nobody asks for any more", () => {
    const food: ListingContent = {
      family: "keripik-talas",
      title: "Talas",
      ingredients: "talas",
      shelf_life_months: 4,
    };
    expect(apply(food, { type: "family", family: "emping" })).toEqual({ ...food, family: "emping" });
    expect(apply(food, { type: "family", family: "tikar-pandan" })).toEqual({
      family: "tikar-pandan",
      title: "Talas",
    });
  });

  it("keeps the size, which crafts and stones have both", () => {
    const craft: ListingContent = { family: "anyaman-bambu", size_text: "30 cm", care: "Lap kering." };
    expect(apply(craft, { type: "family", family: "batu-fosil" })).toEqual({
      family: "batu-fosil",
      size_text: "30 cm",
    });
  });
});

describe("variants", () => {
  const two: ListingContent = {
    options: [{ name: "Rasa", values: ["Asin", "Pedas"] }],
    variants: [
      { key: "a", choices: [0], price: 1 },
      { key: "b", choices: [1], price: 2 },
    ],
  };

  it("are changed one by one or all at once", () => {
    expect(apply(two, { type: "variant", key: "b", parts: { price: 9 } }).variants).toEqual([
      { key: "a", choices: [0], price: 1 },
      { key: "b", choices: [1], price: 9 },
    ]);
    expect(
      apply(two, { type: "every_variant", parts: { stock: 5 } }).variants?.map(({ stock }) => stock),
    ).toEqual([5, 5]);
  });

  it("come and go with what is to be chosen", () => {
    const grown = apply(two, { type: "value_added", option: 0, value: "Manis" });
    expect(grown.variants?.map(({ key }) => key)).toEqual(["a", "b", "new"]);
    expect(apply(grown, { type: "value_removed", option: 0, value: 0 }).options?.[0]?.values).toEqual([
      "Pedas",
      "Manis",
    ]);
    expect(apply(two, { type: "option_removed", option: 0 }).variants).toEqual([
      { key: "a", choices: [], price: 1 },
    ]);
  });

  it("begin with an option that says its name and values, and nothing else", () => {
    const { options } = apply({}, { type: "option_added", name: "Ukuran", values: ["100 g"] });
    expect(options).toEqual([{ name: "Ukuran", values: ["100 g"] }]);
  });

  it("are translated value by value, empty where nobody has", () => {
    const translated = apply(
      two,
      { type: "english_value", option: 0, value: 1, name: "Hot" },
      { type: "english_option", option: 0, name: "Flavour" },
    );
    expect(translated.english?.options).toEqual([{ name: "Flavour", values: ["", "Hot"] }]);
  });
});

describe("the rest", () => {
  it("is written where it belongs", () => {
    expect(
      apply(
        {},
        { type: "text", field: "title", text: "Talas" },
        { type: "number", field: "shelf_life_months", value: 4 },
        { type: "processing_state", state: "cut" },
        { type: "english", field: "title", text: "Taro" },
        { type: "certificate", id: "1", covers: true },
        { type: "certificate", id: "1", covers: true },
        { type: "certificate", id: "2", covers: true },
        { type: "certificate", id: "1", covers: false },
      ),
    ).toEqual({
      title: "Talas",
      shelf_life_months: 4,
      processing_state: "cut",
      english: { title: "Taro" },
      certificate_ids: ["2"],
    });
  });

  it("gives way to somebody else's content as a whole", () => {
    expect(apply({ title: "Saya" }, { type: "replaced", content: { summary: "Siti" } })).toEqual({
      summary: "Siti",
    });
  });
});
