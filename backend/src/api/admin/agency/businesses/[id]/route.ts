import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getBusiness } from "../../../../../agency/businesses/get-business";

/** A business with everything that is needed to decide it. @throws ApiError 404 `seller_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await getBusiness(req.scope, req.params.id ?? ""));
}
