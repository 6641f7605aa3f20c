import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getListingImport } from "../../../../../listing-import/import-view";
import { confirmListingImportWorkflow } from "../../../../../workflows/listing/confirm-listing-import";
import { parseInput } from "../../../../errors/parse-input";
import { sellerOf } from "../../../../security/seller-gate";
import { nothing } from "../../../listings/listing-input";
import { throwImportRefusal } from "../../import-refusal";

/**
 * Has a sheet carried out in the background. Safe to repeat; one that stands still goes on.
 *
 * @throws ApiError 404 `listing_import_not_found`; 409 `listing_import_expired`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(nothing, req.body);
  const own = { id: req.params.id ?? "", seller_id: sellerOf(req).sellerId };
  const now = new Date();
  await getListingImport(req.scope, own, now);
  await confirmListingImportWorkflow(req.scope)
    .run({ input: { id: own.id, now: now.toISOString() } })
    .catch(throwImportRefusal);
  res.json({ import: await getListingImport(req.scope, own, now) });
}
