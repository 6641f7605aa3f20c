import type { CurrencyCode } from "@lapak-lebak/domain/currency";
import type { SearchTypes } from "@medusajs/framework/types";
import type { CatalogContext } from "../catalog-context";
import type { ListingSearch, ListingSort } from "./listing-search";

/** The search index of `src/search/listings.ts`. */
export const LISTINGS_INDEX = "listings";

/** More values than a facet can have: 28 kecamatan, 17 kinds of certificates, a dozen categories. */
const ALL_VALUES = 100;

/** More businesses than Lebak's trade office knows. */
const MOST_SELLERS = 20_000;

/** The index's field with a listing's lowest price in a currency, in its smallest unit: `prices.idr`. */
export const priceField = (currency: CurrencyCode): string => `prices.${currency.toLowerCase()}`;

type Filters = SearchTypes.SearchFilters;
type IndexQuery = SearchTypes.SearchQuery<typeof LISTINGS_INDEX>;

/** The query for one page of hits, with the facets that are counted as if their own filter were not set. */
export function hitsQuery(search: ListingSearch, context: CatalogContext): IndexQuery {
  const price = priceField(context.market.currency);
  return {
    entity: LISTINGS_INDEX,
    fields: ["id"],
    filters: filtersOf(search, context),
    pagination: {
      skip: search.skip,
      take: search.take,
      order: orderOf(search, price),
    },
    search_options: {
      // The last word may still be being typed.
      match_strategy: "last",
      count: "exact",
      ...(search.facets
        ? {
            disjunctive_facets: true,
            facets: [
              { field: "category", limit: ALL_VALUES },
              { field: "kecamatan", limit: ALL_VALUES },
              "in_stock",
              "export_ready",
              { field: price, type: "stats" },
            ],
          }
        : {}),
    },
  };
}

/** The query that counts certificates as they would combine with those chosen. */
export function certificatesQuery(search: ListingSearch, context: CatalogContext): IndexQuery {
  return {
    entity: LISTINGS_INDEX,
    fields: ["id"],
    filters: filtersOf(search, context),
    pagination: { skip: 0, take: 0 },
    search_options: {
      match_strategy: "last",
      count: "none",
      facets: [{ field: "certificates", limit: ALL_VALUES }],
    },
  };
}

/**
 * The query that finds titles and names near to misspelt words, best first, whatever the filters; the words are then
 * taken from them.
 */
export function nearWordsQuery(q: string, context: CatalogContext): IndexQuery {
  return {
    entity: LISTINGS_INDEX,
    fields: [...NAME_FIELDS],
    filters: { ...scopeOf(context), q },
    pagination: { skip: 0, take: 20 },
    search_options: {
      match_strategy: "any",
      typo_tolerance: true,
      attributes_to_search_on: [...NAME_FIELDS],
      count: "none",
    },
  };
}

/** The query that counts the market's listings by the values of a field; no hits. */
export function countsQuery(
  field: "category" | "kecamatan" | "seller",
  search: Pick<ListingSearch, "kecamatan" | "seller">,
  context: CatalogContext,
): IndexQuery {
  return {
    entity: LISTINGS_INDEX,
    fields: ["id"],
    filters: filtersOf({ ...search, skip: 0, take: 0 }, context),
    pagination: { skip: 0, take: 0 },
    search_options: { count: "exact", facets: [{ field, limit: MOST_SELLERS }] },
  };
}

/** The query for one listing, a featured one if there is any, for each of the first values of a field. */
export function firstOfEachQuery(
  field: "category" | "seller",
  search: Pick<ListingSearch, "seller">,
  take: number,
  context: CatalogContext,
): IndexQuery {
  return {
    entity: LISTINGS_INDEX,
    fields: ["id", field],
    filters: filtersOf({ ...search, skip: 0, take }, context),
    pagination: {
      skip: 0,
      take,
      order: orderOf({ sort: "relevance", skip: 0, take }, priceField(context.market.currency)),
    },
    search_options: { distinct: field, count: "none" },
  };
}

/** The index's fields that hold names: of goods, of their families, of businesses and places. */
export const NAME_FIELDS = [
  "title",
  "title_en",
  "category_name",
  "category_name_en",
  "seller_name",
  "kecamatan_name",
] as const;

/** What every search is confined to: goods on sale in the request's sales channels. */
function scopeOf({ market, channelIds }: CatalogContext): Filters {
  return {
    status: "published",
    sales_channel_ids: { $overlaps: [...channelIds] },
    ...(market.channel === "export" ? { export_ready: true } : {}),
  };
}

function filtersOf(search: ListingSearch, context: CatalogContext): Filters {
  const { q, certificate } = search;
  const oneOf = (field: string, values: readonly string[] | undefined): Filters =>
    values?.length ? { [field]: { $in: [...values] } } : {};
  return {
    ...scopeOf(context),
    ...(q ? { q } : {}),
    ...oneOf("category", search.category),
    ...oneOf("kecamatan", search.kecamatan),
    ...oneOf("seller", search.seller),
    ...(certificate?.length ? { certificates: { $contains: [...certificate] } } : {}),
    ...(search.inStock ? { in_stock: true } : {}),
    ...(search.exportReady ? { export_ready: true } : {}),
    ...(search.featured ? { featured: true } : {}),
    [priceField(context.market.currency)]: {
      // Without bounds too: what has no price in the currency is not sold here.
      $gte: search.minPrice ?? 0,
      ...(search.maxPrice === undefined ? {} : { $lte: search.maxPrice }),
    },
  };
}

function orderOf(search: ListingSearch, price: string): Record<string, SearchTypes.SearchOrderBy> {
  const orders: Record<ListingSort, Record<string, SearchTypes.SearchOrderBy>> = {
    relevance: search.q
      ? { _score: "DESC", published_at: "DESC" }
      : { featured: "DESC", published_at: "DESC" },
    newest: { published_at: "DESC" },
    price_asc: { [price]: "ASC" },
    price_desc: { [price]: "DESC" },
  };
  // The id last, so that pages neither repeat nor miss a listing where others are equal.
  return { ...orders[search.sort ?? "relevance"], id: "ASC" };
}
