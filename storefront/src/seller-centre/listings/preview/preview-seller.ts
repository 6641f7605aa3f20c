import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import type { ListingDetail } from "@/backend/schemas/listing";
import type { Business } from "@/backend/schemas/seller-me";

/** Where the business has not said where it is. */
const UNKNOWN = "…";

/** The business as a listing's page shows it. */
export function previewSeller(business: Business): ListingDetail["seller"] {
  const { id, handle, name, tagline, kecamatan, village, street, nib, founded_year: founded } = business;
  const place = kecamatanBySlug(kecamatan ?? "")?.name ?? "";
  return {
    id,
    handle,
    name,
    tagline: tagline ?? "",
    kecamatan: { slug: kecamatan ?? "", name: place || UNKNOWN },
    village: village ?? UNKNOWN,
    listing_count: 1,
    picture: null,
    badges: [],
    address: [street, village, place].filter(Boolean).join(", "),
    nib,
    founded_year: founded,
  };
}
