import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listingOf } from "../own-listing-of";

/** A listing of the business as its members edit it. 404 `listing_not_found` for somebody else's, too. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listingOf(req));
}
