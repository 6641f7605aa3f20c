import { describe, expect, it } from "vitest";
import { isSoldAbroad, listingAttributes, listingAttributesOf } from "./attributes";

describe("what a listing tells in its metadata", () => {
  it("reads what was written, and fills in what may be left out", () => {
    const written = { family: "emping", export_ready: true, ingredients: { id: "melinjo", en: "melinjo" } };
    expect(listingAttributesOf({ listing: written })).toEqual({
      ...written,
      featured: false,
      published_at: null,
    });
  });

  it("takes a product without attributes, or with broken ones, for no listing", () => {
    expect(listingAttributesOf(null)).toBeUndefined();
    expect(listingAttributesOf({})).toBeUndefined();
    expect(listingAttributesOf({ listing: { family: "cars", export_ready: true } })).toBeUndefined();
  });

  it("refuses a text that stands in one language only", () => {
    const written = { family: "emping", export_ready: false, storage: { id: "tempat kering" } };
    expect(listingAttributes.safeParse(written).success).toBe(false);
  });
});

describe("being sold abroad", () => {
  it("takes the agency's mark", () => {
    expect(isSoldAbroad({ family: "emping", export_ready: true })).toBe(true);
    expect(isSoldAbroad({ family: "emping", export_ready: false })).toBe(false);
    expect(isSoldAbroad({ family: "kalimaya", export_ready: true, processing_state: "polished" })).toBe(true);
  });

  it("is never for raw stone, nor for stone whose state nobody stated", () => {
    expect(isSoldAbroad({ family: "batu-fosil", export_ready: true, processing_state: "raw" })).toBe(false);
    expect(isSoldAbroad({ family: "kalimaya", export_ready: true })).toBe(false);
  });
});
