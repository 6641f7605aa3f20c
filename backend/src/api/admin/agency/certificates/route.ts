import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listCertificates } from "../../../../agency/certificates/list-certificates";
import { parseInput } from "../../../errors/parse-input";
import { certificatesQuery } from "./certificate-queries";

/** The claims that verifiers look through. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(certificatesQuery, req.query);
  const { limit, offset } = query;
  res.json({ ...(await listCertificates(req.scope, query, new Date())), offset, limit });
}
