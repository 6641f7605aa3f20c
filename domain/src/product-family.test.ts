import { describe, expect, it } from "vitest";
import {
  exportability,
  isProductFamilyHandle,
  PRODUCT_FAMILIES,
  PRODUCT_FAMILY_HANDLES,
} from "./product-family.js";

describe("the product families", () => {
  it("cover what Lebak makes, each under its own handle", () => {
    expect(PRODUCT_FAMILY_HANDLES).toHaveLength(12);
    for (const handle of PRODUCT_FAMILY_HANDLES) expect(PRODUCT_FAMILIES[handle].handle).toBe(handle);
  });

  it("carry well-formed HS and KBLI codes", () => {
    for (const handle of PRODUCT_FAMILY_HANDLES) {
      const { hs, hsAlternatives, kbli } = PRODUCT_FAMILIES[handle];
      for (const code of [hs, ...hsAlternatives]) expect(code).toMatch(/^\d{4}\.\d{2}(\.\d{2})?$/);
      expect(kbli.code).toMatch(/^\d{5}$/);
      expect(kbli.edition).toBe(2020);
    }
  });

  it("ask for a review before export of stone alone", () => {
    for (const handle of PRODUCT_FAMILY_HANDLES) {
      const { kind, exportReview } = PRODUCT_FAMILIES[handle];
      expect(exportReview === true).toBe(kind === "stone");
    }
  });

  it("are told from other words", () => {
    expect(isProductFamilyHandle("emping")).toBe(true);
    for (const word of ["Emping", "madu", "valueOf"]) expect(isProductFamilyHandle(word)).toBe(false);
  });
});

describe("going abroad", () => {
  it("is closed to raw stone, and to stone whose state nobody has stated", () => {
    expect(exportability({ kind: "stone", processingState: "raw" })).toBe("blocked");
    expect(exportability({ kind: "stone" })).toBe("blocked");
    expect(exportability({ kind: "stone", processingState: null })).toBe("blocked");
  });

  it("needs the agency's review for worked stone", () => {
    for (const processingState of ["cut", "polished", "carved"] as const) {
      expect(exportability({ kind: "stone", processingState })).toBe("needs_review");
    }
  });

  it("is open to food and craft", () => {
    expect(exportability({ kind: "food" })).toBe("allowed");
    expect(exportability({ kind: "craft", processingState: "raw" })).toBe("allowed");
  });
});
