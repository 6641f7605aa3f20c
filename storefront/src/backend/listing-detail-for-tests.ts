import type { ListingDetail } from "./schemas/listing";

/** A listing as the backend describes it, with whatever a test cares about. */
export function listingDetail(over: Partial<ListingDetail> = {}): ListingDetail {
  const kecamatan = { slug: "banjarsari", name: "Banjarsari" };
  return {
    id: "prod_1",
    handle: "emping-manis",
    title: "Emping Manis",
    picture: null,
    price: { amount: 12_500, currency: "IDR", from: false },
    badges: [],
    in_stock: true,
    export_ready: true,
    category: { handle: "emping", name: "Emping melinjo" },
    summary: "Emping dengan gula aren.",
    description: "Dipipihkan satu-satu.",
    pictures: [],
    kind: "food",
    options: [],
    variants: [
      {
        id: "variant_1",
        sku: "EM-250",
        title: "250 g",
        options: {},
        price: { amount: 12_500, currency: "IDR" },
        weight_grams: 300,
        dimensions_cm: { length: 20, width: 15, height: 8 },
      },
    ],
    seller: {
      id: "sel_1",
      handle: "dapur-sarti",
      name: "Dapur Bu Sarti",
      tagline: "Emping dari halaman sendiri.",
      kecamatan,
      village: "Cidahu",
      listing_count: 3,
      picture: null,
      badges: [],
    },
    related: [],
    exportability: "allowed",
    published_at: "2026-04-01T00:00:00.000Z",
    ...over,
  };
}
