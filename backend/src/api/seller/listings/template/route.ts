import { Readable } from "node:stream";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { LISTING_SHEET_COLUMNS, TEMPLATE_ROWS } from "../../../../listing-import/listing-sheet-rows";
import { sendSheet } from "../../../../sheets/send-sheet";
import { parseInput } from "../../../errors/parse-input";
import { sheetQuery } from "../sheet-query";

/** An empty sheet of listings with rows that show how it is filled in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseInput(sheetQuery, req.query);
  const rows = Readable.from(TEMPLATE_ROWS);
  await sendSheet(res, { format, name: "formulir-barang", columns: LISTING_SHEET_COLUMNS, rows });
}
