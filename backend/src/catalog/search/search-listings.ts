import type { CurrencyCode } from "@lapak-lebak/domain/currency";
import type { SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { CatalogContext } from "../catalog-context";
import { certificatesQuery, hitsQuery, NAME_FIELDS, nearWordsQuery, priceField } from "./index-query";
import type { FacetValue, FoundListings, ListingFacets, ListingSearch } from "./listing-search";
import { correctQuery, wordsOf } from "./nearest-words";

/** With fewer hits than this, words that nobody writes so are taken for misspelt. */
const FEW = 3;

const hasNames = z.record(z.string(), z.string().nullish());

/**
 * Finds listings through the Search Module, whatever engine stands behind it. Where the words as they were typed find
 * little, the nearest words among the names of goods, families, businesses and places are searched instead, if these
 * find more.
 */
export async function searchListings(search: ListingSearch, context: CatalogContext): Promise<FoundListings> {
  const found = await searchExactly(search, context);
  if (!search.q || found.count >= FEW) return found;
  const correctedQuery = await nearWords(search.q, context);
  if (correctedQuery === null) return found;
  const corrected = await searchExactly({ ...search, q: correctedQuery }, context);
  return corrected.count > found.count ? { ...corrected, correctedQuery } : found;
}

async function searchExactly(search: ListingSearch, context: CatalogContext): Promise<FoundListings> {
  const query = context.container.resolve(ContainerRegistrationKeys.QUERY);
  const queries = [
    hitsQuery(search, context),
    ...(search.facets ? [certificatesQuery(search, context)] : []),
  ];
  const [hits, certificates] = (await query.search(queries)).map(({ search_result }) => search_result);
  if (!hits) return { ids: [], count: 0 };
  return {
    ids: hits.hits.map(({ id }) => id),
    count: hits.metadata.count ?? 0,
    ...(search.facets ? { facets: facetsOf(hits, certificates, context.market.currency) } : {}),
  };
}

async function nearWords(q: string, context: CatalogContext): Promise<string | null> {
  const query = context.container.resolve(ContainerRegistrationKeys.QUERY);
  const { search_result } = await query.search(nearWordsQuery(q, context));
  const names = search_result.hits.map(({ document }) => hasNames.parse(document));
  return correctQuery(
    q,
    names.flatMap((name) => NAME_FIELDS.flatMap((field) => wordsOf(name[field] ?? ""))),
  );
}

function facetsOf(
  hits: SearchTypes.SearchResult,
  certificates: SearchTypes.SearchResult | undefined,
  currency: CurrencyCode,
): ListingFacets {
  const values = (result: SearchTypes.SearchResult | undefined, field: string): FacetValue[] => {
    const facet = result?.facets?.[field];
    return facet?.type === "value" ? facet.values.map(({ value, count }) => ({ value, count })) : [];
  };
  const countOfTrue = (field: string) =>
    values(hits, field).find(({ value }) => value === "true")?.count ?? 0;
  const price = hits.facets?.[priceField(currency)];
  const isPriced = price?.type === "stats" && price.count > 0;
  return {
    category: values(hits, "category"),
    kecamatan: values(hits, "kecamatan"),
    certificate: values(certificates, "certificates"),
    inStock: countOfTrue("in_stock"),
    exportReady: countOfTrue("export_ready"),
    price: isPriced ? { min: price.min, max: price.max } : { min: null, max: null },
  };
}
