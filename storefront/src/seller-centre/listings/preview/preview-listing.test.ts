import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { describe, expect, it } from "vitest";
import { listingDetailSchema } from "@/backend/schemas/listing";
import { listingDetail } from "@/backend/listing-detail-for-tests";
import { listingFacts } from "@/catalog/listing-facts";
import { previewListing } from "./preview-listing";

const preview = (content: ListingContent, language: "id" | "en" = "id") =>
  previewListing({
    id: "lst_1",
    content,
    seller: listingDetail().seller,
    badges: [],
    language,
    texts: { untitled: "Nama barang", noSummary: "Kalimat pendek", noDescription: "Cerita" },
  });

const chips: ListingContent = {
  family: "keripik-talas",
  title: "Keripik Talas",
  description: "Talas tipis.",
  ingredients: "talas, garam",
  shelf_life_months: 4,
  english: { title: "Taro Chips", ingredients: " " },
  pictures: [
    { key: "a-1", width: 1080, height: 1080, blur: "data:image/webp;base64,", alt: { id: "", en: "" } },
  ],
  options: [{ name: "Ukuran", values: ["100 g", "250 g"] }],
  variants: [
    { key: "a", choices: [0], price: 15_000, stock: 0, weight_grams: 150 },
    { key: "b", choices: [1], price: 28_000, stock: 3 },
  ],
};

describe("the preview of a draft", () => {
  it("is what the shop would draw", () => {
    const listing = preview(chips);
    expect(listing).toMatchObject({
      title: "Keripik Talas",
      price: { amount: 15_000, from: true },
      in_stock: true,
      category: { name: "Keripik talas" },
      pictures: [{ key: "a-1", alt: "Keripik Talas" }],
    });
    expect(listing.variants.map(({ title }) => title)).toEqual(["100 g", "250 g"]);
    expect(listingDetailSchema.safeParse(listing).success).toBe(true);
  });

  it("says in English what is written in English, and the rest as it is", () => {
    expect(preview(chips, "en")).toMatchObject({
      title: "Taro Chips",
      description: "Talas tipis.",
      ingredients: "talas, garam",
      category: { name: "Taro chips" },
    });
  });

  it("stands also for an empty draft, and leaves out what nobody knows", () => {
    const empty = preview({});
    expect(empty).toMatchObject({ title: "Nama barang", summary: "Kalimat pendek", price: { amount: 0 } });
    expect(listingFacts(empty, "id").map(({ label }) => label)).toEqual(["Asal"]);
  });

  it("does not let raw stone seem fit for export", () => {
    expect(preview({ family: "kalimaya", processing_state: "raw" }).exportability).toBe("blocked");
  });
});
