import { describe, expect, it } from "vitest";
import { listingDetail } from "@/backend/listing-detail-for-tests";
import { listingFacts } from "./listing-facts";

const [variant] = listingDetail().variants;

describe("the facts of a listing", () => {
  it("are only those that the maker stated, and where it comes from", () => {
    const facts = listingFacts(listingDetail({ ingredients: "Melinjo, gula aren", allergens: null }), "id");
    expect(facts).toEqual([
      { label: "Komposisi", value: "Melinjo, gula aren" },
      { label: "Berat paket", value: "300 g" },
      { label: "Asal", value: "Cidahu, Kecamatan Banjarsari, Kabupaten Lebak, Banten" },
    ]);
  });

  it("give the weights of the lightest and the heaviest variant as the reader writes them", () => {
    if (variant === undefined) throw new Error("the builder makes one variant");
    const variants = [variant, { ...variant, id: "variant_2", weight_grams: 1250 }];
    const weight = (language: "id" | "en") => listingFacts(listingDetail({ variants }), language)[0]?.value;
    expect(weight("id")).toBe("300 g – 1,3 kg");
    expect(weight("en")).toBe("300 g – 1.3 kg");
  });

  it("tell the size of a mat and the carats of a stone", () => {
    const facts = listingFacts(listingDetail({ size: "120 × 180 cm", carats: 3.4 }), "id");
    expect(facts).toContainEqual({ label: "Ukuran", value: "120 × 180 cm" });
    expect(facts).toContainEqual({ label: "Berat batu", value: "3,4 karat" });
  });

  it("say so when a stone may not leave the country", () => {
    const facts = listingFacts(listingDetail({ processing_state: "raw", exportability: "blocked" }), "en");
    expect(facts).toContainEqual({ label: "Working", value: "raw" });
    expect(facts).toContainEqual({
      label: "Shipping abroad",
      value: "Not allowed: raw stone stays in Indonesia",
    });
  });
});
