import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils";
import { LISTINGS_INDEX } from "../catalog/search/index-query";
import { listingDocumentFields, listingDocuments } from "../catalog/search/listing-documents";
import { listingIndexFields } from "../catalog/search/listing-index-fields";

/**
 * The listings that are on sale, for `query.search`. It follows no events by itself: what changes goods, prices, stock,
 * sellers or certificates goes through `src/freshness`, which writes the documents and then tells the shop.
 */
export default defineSearchIndex({
  name: LISTINGS_INDEX,
  entity: "product",
  fields: listingIndexFields,
  settings: { typo_tolerance: { enabled: true } },
  seed: graphSeed<typeof listingIndexFields>({
    fields: listingDocumentFields,
    transform: (rows, { container }) => listingDocuments(rows, container.query, new Date()),
  }),
});
