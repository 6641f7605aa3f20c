import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { LISTINGS_INDEX } from "./index-query";
import { listingDocumentFields, listingDocuments } from "./listing-documents";

/** What came of writing documents anew. */
export interface Reindexed {
  /** Products that are sold out now and were not, or the other way round. */
  stockTurned: string[];
}

/**
 * Writes the index's documents of products anew, and takes out those that are not on sale. Resolves when a search finds
 * the new ones. Safe to repeat.
 */
export async function reindexListings(
  productIds: readonly string[],
  container: MedusaContainer,
  now: Date,
): Promise<Reindexed> {
  if (productIds.length === 0) return { stockTurned: [] };
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const search = container.resolve(Modules.SEARCH);
  const [before, { data }] = await Promise.all([
    stockInIndex(productIds, container),
    query.graph({ entity: "product", fields: listingDocumentFields, filters: { id: [...productIds] } }),
  ]);
  const documents = await listingDocuments(data, query, now);
  const gone = productIds.filter((id) => !documents.some((document) => document.id === id));
  if (documents.length > 0) await search.upsertDocuments({ index: LISTINGS_INDEX, documents });
  if (gone.length > 0) await search.deleteDocuments({ index: LISTINGS_INDEX, filters: { id: gone } });
  const after = new Map(documents.map((document) => [document.id, document.in_stock]));
  return { stockTurned: productIds.filter((id) => before.get(id) !== after.get(id)) };
}

async function stockInIndex(
  productIds: readonly string[],
  container: MedusaContainer,
): Promise<Map<string, boolean>> {
  const { search_result } = await container.resolve(ContainerRegistrationKeys.QUERY).search({
    entity: LISTINGS_INDEX,
    fields: ["in_stock"],
    filters: { id: { $in: [...productIds] } },
    pagination: { skip: 0, take: productIds.length },
    search_options: { count: "none" },
  });
  return new Map(search_result.hits.map(({ id, document }) => [id, document.in_stock === true]));
}
