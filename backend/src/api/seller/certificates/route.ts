import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";
import { certificateInput } from "../../../seller-certificates/certificate-input";
import { checkClaim } from "../../../seller-certificates/check-claim";
import { readCertificates } from "../../../seller-certificates/read-certificates";
import { claimCertificateWorkflow } from "../../../workflows/certification/claim-certificate";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { throwAsSellerError } from "../seller-refusal";

const query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** The certificates that the business claims, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = parseInput(query, req.query);
  const list = await readCertificates(req.scope, sellerOf(req).sellerId, { ...page, now: new Date() });
  res.json({ ...list, ...page });
}

/**
 * A member claims a certificate, or mends or renews one. Safe to repeat: who sends the same claim with the same file again,
 * because the answer was lost, gets the certificate that was made.
 *
 * @throws ApiError 400 `invalid_input` with fields; 409 `private_file_in_use`, `certificate_replaced_already`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const now = new Date();
  const claim = parseInput(certificateInput(now), req.body);
  const { memberId, sellerId } = sellerOf(req);
  const coverage = await checkClaim(req.scope, sellerId, claim);
  const [made] = await req.scope
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listCertificates(
      { file_id: claim.file_id, seller_id: sellerId, type: claim.type, number: claim.number },
      { select: ["id"], take: 1 },
    );
  const { type, number, issuer, body, valid_from, valid_until, file_id, replaces } = claim;
  const { id } =
    made ??
    (
      await claimCertificateWorkflow(req.scope)
        .run({
          input: {
            claim: {
              ...{ type, number, issuer, body, valid_from, valid_until, file_id, replaces },
              seller_id: sellerId,
            },
            actor: memberId,
            ...coverage,
            now: now.toISOString(),
          },
        })
        .catch(throwAsSellerError)
    ).result;
  const { items } = await readCertificates(req.scope, sellerId, { id, limit: 1, offset: 0, now });
  res.status(201).json({ certificate: items[0] });
}
