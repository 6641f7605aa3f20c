import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogContext } from "../../../catalog/catalog-context";
import { getListings } from "../../../catalog/get-listings";
import { parseInput } from "../../errors/parse-input";
import { listingsQuery } from "./listings-query";

/** One page of the listings that fit, with facets if asked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { market, page, page_size, min_price, max_price, in_stock, export_ready, ...filters } = parseInput(
    listingsQuery,
    req.query,
  );
  const search = {
    ...filters,
    minPrice: min_price,
    maxPrice: max_price,
    inStock: in_stock,
    exportReady: export_ready,
  };
  const context = await catalogContext(req, market);
  res.json(await getListings(search, { page, pageSize: page_size }, context));
}
