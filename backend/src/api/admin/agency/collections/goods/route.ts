import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findGoods } from "../../../../../curation/find-goods";
import { parseInput } from "../../../../errors/parse-input";
import { goodsQuery } from "../collection-queries";

/** Goods on sale that can stand in a collection, with their grades. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(goodsQuery, req.query);
  const { items, count } = await findGoods(req.scope, { ...query, now: new Date() });
  res.json({ items, count, offset: query.offset, limit: query.limit });
}
