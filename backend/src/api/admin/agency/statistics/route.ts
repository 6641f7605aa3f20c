import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readStatistics } from "../../../../statistics/read-statistics";
import { parseInput } from "../../../errors/parse-input";
import { statisticsQuery } from "./statistics-query";

/** The marketplace in figures. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const filter = parseInput(statisticsQuery, req.query);
  res.json(await readStatistics(req.scope, filter, new Date()));
}
