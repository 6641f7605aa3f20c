import { describe, expect, it } from "vitest";
import type { BadgeView } from "@/backend/schemas/listing";
import { listingDetail } from "@/backend/listing-detail-for-tests";
import { marketByCode } from "@/market/market-by-code";
import { cardTexts } from "./card-texts";

const badge = (type: string, short_label: string, holder: BadgeView["holder"] = "product"): BadgeView => ({
  certificate_id: type,
  type,
  short_label,
  label: short_label,
  number: "1",
  issuer: "BPJPH",
  valid_until: null,
  verified_at: "2026-04-01T00:00:00.000Z",
  verified_by: "Disperindag",
  expiring: false,
  holder,
});

describe("the card of a listing", () => {
  it("says price, maker and place in the market's language and currency", () => {
    const listing = listingDetail({ price: { amount: 450, currency: "USD", from: true }, in_stock: false });
    expect(cardTexts(listing, marketByCode("en-us"))).toEqual({
      href: "/en-us/products/emping-manis",
      title: "Emping Manis",
      price: "$4.50",
      from: "from",
      place: "Dapur Bu Sarti, Banjarsari",
      soldOut: "Sold out",
      badges: [],
    });
  });

  it("shows the two certificates that buyers look for first, each once", () => {
    const badges = [
      badge("gs1_barcode", "Barcode GS1"),
      badge("pirt", "P-IRT"),
      badge("nib", "NIB", "seller"),
      badge("halal", "Halal"),
      badge("halal", "Halal", "seller"),
    ];
    expect(cardTexts(listingDetail({ badges }), marketByCode("id-id")).badges).toEqual(["Halal", "P-IRT"]);
  });
});
