import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listSales } from "../../../../../statistics/list-sales";
import { parseInput } from "../../../../errors/parse-input";
import { salesQuery } from "../statistics-query";

/** The lines that the sales of the statistics count, with their sum in whole rupiah. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(salesQuery, req.query);
  const sales = await listSales(req.scope, { ...query, now: new Date() });
  res.json({ ...sales, offset: query.offset, limit: query.limit });
}
