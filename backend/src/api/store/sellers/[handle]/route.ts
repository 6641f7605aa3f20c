import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogContext } from "../../../../catalog/catalog-context";
import { getSeller } from "../../../../catalog/get-sellers";
import { marketQuery } from "../../../../catalog/market-parameter";
import { notFound } from "../../../errors/api-error";
import { parseInput } from "../../../errors/parse-input";

/** An admitted business with all that its page shows. 404 `seller_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { market } = parseInput(marketQuery, req.query);
  const seller = await getSeller(req.params.handle ?? "", await catalogContext(req, market));
  if (!seller) throw notFound("seller_not_found");
  res.json({ seller });
}
