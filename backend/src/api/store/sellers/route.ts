import { KECAMATAN } from "@lapak-lebak/domain/areas";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { catalogContext } from "../../../catalog/catalog-context";
import { getSellers } from "../../../catalog/get-sellers";
import { marketParameter } from "../../../catalog/market-parameter";
import { parseInput } from "../../errors/parse-input";
import { pageParameter, pageSizeParameter } from "../../query-parameters";

const sellersQuery = z.strictObject({
  market: marketParameter,
  kecamatan: z.enum(KECAMATAN.map(({ slug }) => slug)).optional(),
  page: pageParameter,
  page_size: pageSizeParameter,
});

/** One page of the businesses that sell in the market, by name. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { market, kecamatan, page, page_size } = parseInput(sellersQuery, req.query);
  res.json(await getSellers({ kecamatan, page, pageSize: page_size }, await catalogContext(req, market)));
}
