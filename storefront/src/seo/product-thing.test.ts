import { marketOf, type Market } from "@lapak-lebak/domain/market";
import { describe, expect, it } from "vitest";
import type { BadgeView, ListingDetail, ListingVariant } from "@/backend/schemas/listing";
import { productThing } from "@/seo/product-thing";

const shop = "https://lapak.example";
const home = marketOf("id-id") as Market;
const abroad = marketOf("en-us") as Market;

const variant = (amount: number, currency: "IDR" | "USD" | "JPY" = "IDR"): ListingVariant => ({
  id: `variant_${amount}`,
  sku: `EMP-${amount}`,
  title: "250 g",
  options: {},
  price: { amount, currency },
  weight_grams: 300,
  dimensions_cm: null,
});

const badge = (over: Partial<BadgeView> = {}): BadgeView => ({
  certificate_id: "cert_1",
  type: "halal",
  short_label: "Halal",
  label: "Sertifikat Halal BPJPH",
  number: "ID32110000012340120",
  issuer: "BPJPH",
  valid_until: null,
  verified_at: "2026-01-01T00:00:00Z",
  verified_by: "Disperindag Kabupaten Lebak",
  expiring: false,
  holder: "product",
  ...over,
});

function listing(over: Partial<ListingDetail> = {}): ListingDetail {
  const seller = {
    id: "sel_1",
    handle: "emping-bu-iis",
    name: "Emping Bu Iis",
    tagline: "",
    kecamatan: { slug: "warunggunung", name: "Warunggunung" },
    village: "Cibuah",
    listing_count: 1,
    picture: null,
    badges: [],
  };
  return {
    id: "prod_1",
    handle: "emping-mentah",
    title: "Emping mentah",
    picture: null,
    price: { amount: 25_000, currency: "IDR", from: false },
    seller,
    badges: [],
    in_stock: true,
    export_ready: true,
    category: { handle: "emping", name: "Emping melinjo" },
    summary: "Biji melinjo dipipihkan.",
    description: "",
    pictures: [{ key: "emping-mentah-1-0a1b2c3d", width: 1080, height: 1080, alt: "Emping" }],
    kind: "food",
    options: [],
    variants: [variant(25_000)],
    related: [],
    exportability: "allowed",
    published_at: null,
    ...over,
  };
}

describe("a listing told to search engines", () => {
  it("with one variant is one offer, in whole rupiah", () => {
    expect(productThing(listing(), home, shop)).toMatchObject({
      "@type": "Product",
      name: "Emping mentah",
      image: ["https://lapak.example/pictures/emping-mentah-1-0a1b2c3d-1080.webp"],
      offers: {
        "@type": "Offer",
        price: "25000",
        priceCurrency: "IDR",
        sku: "EMP-25000",
        availability: "https://schema.org/InStock",
        eligibleRegion: "ID",
        url: "https://lapak.example/id-id/products/emping-mentah",
        seller: { name: "Emping Bu Iis", url: "https://lapak.example/id-id/sellers/emping-bu-iis" },
      },
    });
  });

  it("with several variants goes from the lowest to the highest price, in dollars and cents", () => {
    const variants = [variant(1_250, "USD"), variant(450, "USD"), variant(900, "USD")];
    expect(productThing(listing({ variants }), abroad, shop)).toMatchObject({
      offers: {
        "@type": "AggregateOffer",
        lowPrice: "4.50",
        highPrice: "12.50",
        priceCurrency: "USD",
        offerCount: 3,
      },
    });
  });

  it("leaves the order of the variants on the page alone", () => {
    const variants = [variant(1_250, "USD"), variant(450, "USD")];
    const given = listing({ variants });
    productThing(given, abroad, shop);
    expect(given.variants.map(({ price }) => price.amount)).toEqual([1_250, 450]);
  });

  it("has no decimals in a currency without them", () => {
    const offers = productThing(listing({ variants: [variant(980, "JPY")] }), abroad, shop)["offers"];
    expect(offers).toMatchObject({ price: "980", priceCurrency: "JPY" });
  });

  it("is out of stock when nothing is left", () => {
    expect(productThing(listing({ in_stock: false }), home, shop)).toMatchObject({
      offers: { availability: "https://schema.org/OutOfStock" },
    });
  });

  it("names the product's own certificates, and not its maker's", () => {
    const badges = [badge(), badge({ type: "nib", label: "NIB", holder: "seller" })];
    const told = productThing(listing({ badges }), home, shop)["hasCertification"];
    expect(told).toEqual([
      expect.objectContaining({
        name: "Sertifikat Halal BPJPH",
        certificationIdentification: "ID32110000012340120",
        issuedBy: { "@type": "Organization", name: "BPJPH" },
      }),
    ]);
  });

  it("keeps a number that is not public to itself", () => {
    const told = productThing(listing({ badges: [badge({ number: null })] }), home, shop);
    expect(JSON.stringify(told)).not.toContain("certificationIdentification");
  });
});
