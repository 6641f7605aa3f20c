import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readScore } from "../../../../../../curation/read-score";
import { notFound } from "../../../../../errors/api-error";

/** The curation score of goods on sale, by the id of their product. @throws ApiError 404 `listing_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const score = await readScore(req.scope, req.params.id ?? "", new Date());
  if (score === null) throw notFound("listing_not_found");
  res.json({ score });
}
