import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCertificates } from "../../../../seller-certificates/read-certificates";
import { notFound } from "../../../errors/api-error";
import { sellerOf } from "../../../security/seller-gate";

/** A certificate that the business claims, with its history. 404 `certificate_not_found` for everything else. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { items } = await readCertificates(req.scope, sellerOf(req).sellerId, {
    id: req.params.id ?? "",
    ...{ limit: 1, offset: 0, now: new Date() },
  });
  if (!items[0]) throw notFound("certificate_not_found");
  res.json({ certificate: items[0] });
}
