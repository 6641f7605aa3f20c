import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getCertificate } from "../../../../../../agency/certificates/get-certificate";
import { decideCertificateAsStaffWorkflow } from "../../../../../../workflows/staff/decide-certificate-as-staff";
import { parseInput } from "../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../security/staff-context";
import { refuseDecision } from "../../../decision-refusal";
import { certificateDecisionBody } from "../../certificate-queries";

/**
 * Verifies, rejects or revokes a claim.
 *
 * @throws ApiError 400 `invalid_input`, `certificate_number_malformed`, `certificate_validity_unknown` or
 *   `certificate_ended`; 404 `certificate_not_found`; 409 `already_decided` or `certificate_transition_refused`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const certificate_id = req.params.id ?? "";
  const { valid_until, ...decision } = parseInput(certificateDecisionBody, req.body);
  const actor = auditActorOf(req);
  const until = valid_until ? { valid_until: valid_until.toISOString() } : {};
  const input = { ...decision, ...until, certificate_id, actor, now: new Date().toISOString() };
  await decideCertificateAsStaffWorkflow(req.scope)
    .run({ input })
    .catch(async (thrown: unknown) =>
      refuseDecision(thrown, async () => {
        const { status, history } = await getCertificate(req.scope, certificate_id);
        return { status, history };
      }),
    );
  res.json({ certificate: await getCertificate(req.scope, certificate_id) });
}
