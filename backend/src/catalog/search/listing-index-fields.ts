import type { SearchTypes } from "@medusajs/framework/types";
import { search } from "@medusajs/framework/utils";

/** The lowest price of a listing in one currency, in its smallest unit; absent where it has none. */
const lowestPrice = () =>
  search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] });

const flag = () => search.boolean().filterable().facetable();

/** In which weight words count: those of titles most, of names next, of prose least. */
const title = () => search.text().searchable({ weight: 3 });
const name = () => search.text().searchable({ weight: 2 });
const prose = () => search.text().searchable({ weight: 1 });

/**
 * What the search index holds of a listing that is on sale, in both languages. Filters, orders and facets work on it;
 * what buyers are shown is read from the tables afterwards.
 */
export const listingIndexFields = search.define({
  id: search.keyword().filterable().sortable(),
  // Core's own search route, which stays closed, could not scope without these two.
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  title: title(),
  title_en: title(),
  category_name: name(),
  category_name_en: name(),
  seller_name: name(),
  kecamatan_name: name(),
  summary: prose(),
  summary_en: prose(),
  description: prose(),
  description_en: prose(),
  /** What it is made of and how. */
  makeup: prose(),
  makeup_en: prose(),
  category: search.keyword().filterable().facetable(),
  kecamatan: search.keyword().filterable().facetable(),
  seller: search.keyword().filterable().facetable(),
  /** Kinds of the certificates behind the badges that it has; a job writes it anew when one ends. */
  certificates: search.keyword().array().filterable().facetable(),
  in_stock: flag(),
  export_ready: flag(),
  featured: flag().sortable(),
  /** Milliseconds since 1970. */
  published_at: search.integer().sortable(),
  prices: search.object({
    idr: lowestPrice(),
    usd: lowestPrice(),
    sgd: lowestPrice(),
    myr: lowestPrice(),
    eur: lowestPrice(),
    jpy: lowestPrice(),
    aud: lowestPrice(),
    sar: lowestPrice(),
  }),
});

export type ListingDocument = SearchTypes.InferSearchDocumentType<typeof listingIndexFields>;
