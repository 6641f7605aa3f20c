import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getCertificate } from "../../../../../agency/certificates/get-certificate";

/** A claim with everything that is needed to decide it. @throws ApiError 404 `certificate_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ certificate: await getCertificate(req.scope, req.params.id ?? "") });
}
