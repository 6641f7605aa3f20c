import type { CertificateType } from "@lapak-lebak/domain/certificates";

/** How found listings are ordered. */
export const LISTING_SORTS = ["relevance", "newest", "price_asc", "price_desc"] as const;
export type ListingSort = (typeof LISTING_SORTS)[number];

/** What a buyer looks for. Filters combine; several values of one filter widen it, except certificates: all must be there. */
export interface ListingSearch {
  q?: string;
  /** Handles. */
  category?: readonly string[];
  /** Slugs. */
  kecamatan?: readonly string[];
  /** Handles. */
  seller?: readonly string[];
  certificate?: readonly CertificateType[];
  /** In the smallest unit of the market's currency. */
  minPrice?: number;
  maxPrice?: number;
  inStock?: boolean;
  exportReady?: boolean;
  featured?: boolean;
  sort?: ListingSort;
  /** Hits to pass over, and to return. */
  skip: number;
  take: number;
  /** Whether to count what further filters would leave. */
  facets?: boolean;
}

export interface FacetValue {
  value: string;
  count: number;
}

/**
 * What further filters would leave. Category, kecamatan, stock, export and price are counted as if their own filter were
 * not set, so that one can change one's mind; certificates as they would combine.
 */
export interface ListingFacets {
  category: FacetValue[];
  kecamatan: FacetValue[];
  certificate: FacetValue[];
  inStock: number;
  exportReady: number;
  /** In the smallest unit; null where nothing was found. */
  price: { min: number | null; max: number | null };
}

/** Ids of the found listings in order, how many there are in all, and the facets. */
export interface FoundListings {
  ids: string[];
  count: number;
  facets?: ListingFacets;
  /** The words that were searched instead of the misspelt ones. */
  correctedQuery?: string;
}
