import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getListingStock } from "../../../../../catalog/get-listing-stock";
import { notFound } from "../../../../errors/api-error";

/** What of a listing can be bought at this moment. 404 `listing_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const variants = await getListingStock(req.params.handle ?? "", req.scope);
  if (!variants) throw notFound("listing_not_found");
  res.json({ variants });
}
