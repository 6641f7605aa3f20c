import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getAgencyListing } from "../../../../../agency/listings/get-listing";

/** A listing with everything that is needed to decide it. @throws ApiError 404 `listing_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ listing: await getAgencyListing(req.scope, req.params.id ?? "", new Date()) });
}
