import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import {
  addOption,
  addValue,
  removeOption,
  removeValue,
  renameValue,
  variantName,
  withAVariant,
} from "./variant-grid";

let made = 0;
const newKey = () => `v${String(++made)}`;
beforeEach(() => (made = 0));

const one: ListingContent = {
  variants: [{ key: "a", choices: [], price: 15_000, stock: 20, weight_grams: 300, length_cm: 20 }],
};
const sizes = () => addOption(one, { name: "Ukuran", values: ["100 g", "250 g"] }, newKey);
const names = (content: ListingContent) =>
  (content.variants ?? []).map((variant) => variantName(content, variant));

describe("what a buyer chooses", () => {
  it("is one variant until there is something to choose", () => {
    const { variants } = withAVariant<ListingContent>({ title: "Keripik" }, newKey);
    expect(variants).toEqual([{ key: "v1", choices: [] }]);
    expect(withAVariant(one, newKey)).toBe(one);
  });

  it("keeps what the one variant said as the first of several, packed alike", () => {
    const { variants } = sizes();
    expect(variants).toEqual([
      { key: "a", choices: [0], price: 15_000, stock: 20, weight_grams: 300, length_cm: 20 },
      { key: "v1", choices: [1], weight_grams: 300, length_cm: 20 },
    ]);
  });

  it("is every combination once, in the order of the options", () => {
    const both = addOption(sizes(), { name: "Rasa", values: ["Asin", "Pedas"] }, newKey);
    expect(names(both)).toEqual(["100 g, Asin", "100 g, Pedas", "250 g, Asin", "250 g, Pedas"]);
  });

  it("grows by a value without touching the others", () => {
    const three = addValue(sizes(), 0, "1 kg", newKey);
    expect(names(three)).toEqual(["100 g", "250 g", "1 kg"]);
    expect(three.variants?.slice(0, 2)).toEqual(
      sizes().variants?.map((v, i) => ({ ...v, key: i ? "v1" : "a" })),
    );
  });

  it("loses a value with its variants; the others keep their prices under their new places", () => {
    const three = addValue(sizes(), 0, "1 kg", newKey);
    const priced = {
      ...three,
      variants: three.variants?.map((variant, index) => ({ ...variant, price: index })),
    };
    const two = removeValue(priced, 0, 0, newKey);
    expect(names(two)).toEqual(["250 g", "1 kg"]);
    expect(two.variants?.map(({ key, price }) => [key, price])).toEqual([
      ["v1", 1],
      ["v2", 2],
    ]);
  });

  it("is one variant again when its last value or the option goes, and keeps the first's price", () => {
    const single = removeValue(removeValue(sizes(), 0, 1, newKey), 0, 0, newKey);
    expect(single).toMatchObject({ options: [], variants: [{ key: "a", choices: [], price: 15_000 }] });
    expect(removeOption(sizes(), 0, newKey)).toMatchObject({ variants: [{ key: "a", choices: [] }] });
  });

  it("may be spelt anew", () => {
    const spelt = renameValue(sizes(), 0, 1, "250 gram");
    expect(names(spelt)).toEqual(["100 g", "250 gram"]);
    expect(spelt.variants).toEqual(sizes().variants?.map((v, i) => ({ ...v, key: i ? "v1" : "a" })));
  });

  it("changes in English in step", () => {
    const translated: ListingContent = {
      ...sizes(),
      english: { title: "Taro chips", options: [{ name: "Size", values: ["100 g", "250 g"] }] },
    };
    expect(addValue(translated, 0, "1 kg", newKey).english).toEqual({
      title: "Taro chips",
      options: [{ name: "Size", values: ["100 g", "250 g", ""] }],
    });
    expect(removeValue(translated, 0, 0, newKey).english?.options).toEqual([
      { name: "Size", values: ["250 g"] },
    ]);
    expect(removeOption(translated, 0, newKey).english?.options).toEqual([]);
    expect(addOption(translated, { name: "Rasa", values: ["Asin"] }, newKey).english?.options?.[1]).toEqual({
      name: "",
      values: [""],
    });
  });
});

describe("however options and values come and go", () => {
  const step = fc.record({
    what: fc.constantFrom("option", "value", "drop option", "drop value"),
    at: fc.nat(2),
    valueAt: fc.nat(3),
  });

  it("the variants are the combinations, each with a key of its own", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let content: ListingContent = withAVariant({}, newKey);
        for (const { what, at, valueAt } of steps) {
          const count = content.options?.length ?? 0;
          const values = content.options?.[at]?.values.length ?? 0;
          if (what === "option" && count < 3)
            content = addOption(content, { name: "x", values: ["1", "2"] }, newKey);
          else if (what === "value" && at < count) content = addValue(content, at, String(values), newKey);
          else if (what === "drop option" && at < count) content = removeOption(content, at, newKey);
          else if (what === "drop value" && valueAt < values)
            content = removeValue(content, at, valueAt, newKey);
        }
        const { options = [], variants = [] } = content;
        expect(variants).toHaveLength(options.reduce((product, option) => product * option.values.length, 1));
        expect(new Set(variants.map(({ key }) => key)).size).toBe(variants.length);
        for (const { choices } of variants) {
          expect(choices).toHaveLength(options.length);
          for (const [index, choice] of choices.entries())
            expect(options[index]?.values[choice]).toBeDefined();
        }
      }),
    );
  });
});
