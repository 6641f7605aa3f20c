import { isCertificateType, CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import type { CatalogContext } from "./catalog-context";
import { kecamatanView } from "./kecamatan-view";
import { listingCard, type ListingCard } from "./listing-card";
import { readListingRows } from "./read-listings";
import type { FacetValue, ListingFacets, ListingSearch } from "./search/listing-search";
import { searchListings } from "./search/search-listings";

export interface FacetValueView extends FacetValue {
  label: string;
}

/** Facets with labels in the market's language. */
export interface FacetsView {
  category: FacetValueView[];
  kecamatan: FacetValueView[];
  certificate: FacetValueView[];
  in_stock: { count: number };
  export_ready: { count: number };
  /** In the smallest unit of the market's currency. */
  price: { min: number | null; max: number | null };
}

/** One page of found listings. */
export interface ListingsPage {
  listings: ListingCard[];
  count: number;
  page: number;
  page_size: number;
  facets?: FacetsView;
  did_you_mean?: string;
}

/** The cards of listings, in the order of their ids; those that the market does not sell are left out. */
export async function listingCards(context: CatalogContext, ids: readonly string[]): Promise<ListingCard[]> {
  const rows = await readListingRows(context, ids);
  return rows.map((row) => listingCard(row, context)).filter((card) => card !== null);
}

/** Finds listings and reads what their cards show. */
export async function getListings(
  search: Omit<ListingSearch, "skip" | "take">,
  { page, pageSize }: { page: number; pageSize: number },
  context: CatalogContext,
): Promise<ListingsPage> {
  const found = await searchListings({ ...search, skip: (page - 1) * pageSize, take: pageSize }, context);
  return {
    listings: await listingCards(context, found.ids),
    count: found.count,
    page,
    page_size: pageSize,
    ...(found.facets ? { facets: facetsView(found.facets, context) } : {}),
    ...(found.correctedQuery ? { did_you_mean: found.correctedQuery } : {}),
  };
}

function facetsView(facets: ListingFacets, { market: { language } }: CatalogContext): FacetsView {
  const labelled = (values: FacetValue[], labelOf: (value: string) => string) =>
    values.map((facet) => ({ ...facet, label: labelOf(facet.value) }));
  return {
    category: labelled(facets.category, (value) =>
      isProductFamilyHandle(value) ? PRODUCT_FAMILIES[value].name[language] : value,
    ),
    kecamatan: labelled(facets.kecamatan, (value) => kecamatanView(value).name),
    certificate: labelled(facets.certificate, (value) =>
      isCertificateType(value) ? CERTIFICATE_TYPES[value].shortLabel[language] : value,
    ),
    in_stock: { count: facets.inStock },
    export_ready: { count: facets.exportReady },
    price: facets.price,
  };
}
