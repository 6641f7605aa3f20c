import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { describe, expect, it } from "vitest";
import { saysTheSame } from "./compare-content";

const chips: ListingContent = {
  family: "keripik-talas",
  title: "Keripik talas",
  options: [{ name: "Isi", values: ["100 g", "250 g"] }],
  variants: [{ key: "a", choices: [0], price: 10_000, stock: 4, weight_grams: 130 }],
};

describe("what an edit changes", () => {
  it("is nothing that the agency reviews when only prices and stock differ", () => {
    const dearer = {
      ...chips,
      variants: [{ key: "a", choices: [0], price: 12_000, stock: 9, weight_grams: 130 }],
    };
    expect(saysTheSame(chips, dearer)).toBe(true);
  });

  it("is nothing when a form sends what nobody wrote", () => {
    expect(
      saysTheSame(chips, { ...chips, summary: "", carats: null, english: {}, certificate_ids: [] }),
    ).toBe(true);
  });

  it.each([
    { title: "Keripik talas beneng" },
    { options: [{ name: "Isi", values: ["250 g", "100 g"] }] },
    { variants: [] },
    { certificate_ids: ["cert_1"] },
    { english: { title: "Taro chips" } },
  ])("is something when %j", (change) => {
    expect(saysTheSame(chips, { ...chips, ...change })).toBe(false);
  });
});
