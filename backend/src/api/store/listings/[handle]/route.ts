import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogContext } from "../../../../catalog/catalog-context";
import { getListing } from "../../../../catalog/get-listing";
import { marketQuery } from "../../../../catalog/market-parameter";
import { notFound } from "../../../errors/api-error";
import { parseInput } from "../../../errors/parse-input";

/** A listing with all that its page shows. 404 `listing_not_found` where the market does not sell it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { market } = parseInput(marketQuery, req.query);
  const listing = await getListing(req.params.handle ?? "", await catalogContext(req, market));
  if (!listing) throw notFound("listing_not_found");
  res.json({ listing });
}
