import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readHome } from "../../../seller-home/read-home";
import { sellerOf } from "../../security/seller-gate";

/** What the business sees first: what is to be done, and how the last 30 days went. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readHome(req.scope, sellerOf(req).sellerId, new Date()));
}
