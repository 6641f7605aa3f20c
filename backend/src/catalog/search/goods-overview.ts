import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CatalogContext } from "../catalog-context";
import { countsQuery, firstOfEachQuery } from "./index-query";
import type { ListingSearch } from "./listing-search";

/** How many listings a market has, in all and by the values of a field. */
export interface GoodsCount {
  total: number;
  by: Map<string, number>;
}

/** Counts the market's listings by category, kecamatan or seller, in the order of their number. */
export async function countGoodsBy(
  field: "category" | "kecamatan" | "seller",
  search: Pick<ListingSearch, "kecamatan" | "seller">,
  context: CatalogContext,
): Promise<GoodsCount> {
  const query = context.container.resolve(ContainerRegistrationKeys.QUERY);
  const { search_result } = await query.search(countsQuery(field, search, context));
  const facet = search_result.facets?.[field];
  const values = facet?.type === "value" ? facet.values : [];
  return {
    total: search_result.metadata.count ?? 0,
    by: new Map(values.map(({ value, count }) => [value, count])),
  };
}

/** The id of one listing, a featured one if there is any, by the value of a field: what stands for it in pictures. */
export async function firstGoodsOfEach(
  field: "category" | "seller",
  search: Pick<ListingSearch, "seller">,
  take: number,
  context: CatalogContext,
): Promise<Map<string, string>> {
  const query = context.container.resolve(ContainerRegistrationKeys.QUERY);
  const { search_result } = await query.search(firstOfEachQuery(field, search, take, context));
  return new Map(search_result.hits.map(({ id, document }) => [String(document[field]), id]));
}
