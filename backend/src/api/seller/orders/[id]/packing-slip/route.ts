import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { packingSlip } from "../../../../../papers/packing-slip";
import { sendPaper } from "../../send-paper";

/** The sheet to pack a parcel by, as PDF. Refusals are those of `sendPaper`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPaper(req, res, "isi-paket", packingSlip);
}
