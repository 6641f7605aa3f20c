import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getListingImport } from "../../../../listing-import/import-view";
import { sellerOf } from "../../../security/seller-gate";

/** How far a sheet has come. 404 `listing_import_not_found` for somebody else's, too. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const own = { id: req.params.id ?? "", seller_id: sellerOf(req).sellerId };
  res.json({ import: await getListingImport(req.scope, own, new Date()) });
}
