import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogContext } from "../../../catalog/catalog-context";
import { getHome } from "../../../catalog/get-home";
import { marketQuery } from "../../../catalog/market-parameter";
import { parseInput } from "../../errors/parse-input";

/** All that the home page of a market shows. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { market } = parseInput(marketQuery, req.query);
  res.json(await getHome(await catalogContext(req, market)));
}
