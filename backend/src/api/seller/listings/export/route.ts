import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { LISTING_SHEET_COLUMNS, listingSheetRows } from "../../../../listing-import/listing-sheet-rows";
import { sendSheet } from "../../../../sheets/send-sheet";
import { parseInput } from "../../../errors/parse-input";
import { sellerOf } from "../../../security/seller-gate";
import { sheetQuery } from "../sheet-query";

/** The listings of the business in the form in which they are brought in: what comes back unchanged changes nothing. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseInput(sheetQuery, req.query);
  const rows = listingSheetRows(req.scope, sellerOf(req).sellerId);
  await sendSheet(res, { format, name: "daftar-barang", columns: LISTING_SHEET_COLUMNS, rows });
}
