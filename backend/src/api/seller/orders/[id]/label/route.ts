import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addressLabel } from "../../../../../papers/address-label";
import { sendPaper } from "../../send-paper";

/** The label to stick on a parcel, as PDF. Refusals are those of `sendPaper`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPaper(req, res, "label", addressLabel);
}
