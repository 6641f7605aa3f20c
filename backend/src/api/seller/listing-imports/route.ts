import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getListingImport } from "../../../listing-import/import-view";
import { checkListingSheetWorkflow } from "../../../workflows/listing/check-listing-sheet";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { receivedFile } from "../../uploads/one-file";
import { nothing } from "../listings/listing-input";
import { throwImportRefusal } from "./import-refusal";

const LONGEST_NAME = 200;

/**
 * Looks a sheet of listings through (multipart, field `file`). Nothing is written before it is confirmed.
 *
 * @throws ApiError 400 `not_a_sheet`, `sheet_broken`, `columns_missing`, `empty_sheet`; 413 `sheet_too_large`,
 *   `too_many_rows`, `file_too_large`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(nothing, req.body);
  const { memberId: created_by, sellerId: seller_id } = sellerOf(req);
  const { path, name } = receivedFile(req);
  const now = new Date();
  const { result } = await checkListingSheetWorkflow(req.scope)
    .run({
      input: { path, file_name: name.slice(0, LONGEST_NAME), seller_id, created_by, now: now.toISOString() },
    })
    .catch(throwImportRefusal);
  res.status(201).json({ import: await getListingImport(req.scope, { id: result.id, seller_id }, now) });
}
