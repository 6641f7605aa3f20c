import type { CertificateStatus } from "@lapak-lebak/domain/certificates";
import type { VerificationMethod } from "@lapak-lebak/domain/verification-methods";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { reasonInWords } from "../../agency/past-decision";
import type { AuditActor } from "../../modules/staff/audit-row";
import { decideCertificateWorkflow } from "../certification/decide-certificate";
import { describeCertificateStep } from "./steps/describe-certificate";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface DecideCertificateAsStaffInput {
  certificate_id: string;
  decision: "verify" | "reject" | "revoke";
  /** Codes of the domain's list. */
  reasons: string[];
  note: string | null;
  method?: VerificationMethod | undefined;
  /** The end that the paper says; ISO 8601. */
  valid_until?: string;
  /** What the verifier saw. */
  expected_status: CertificateStatus;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

const STATUS_AFTER = { verify: "verified", reject: "rejected", revoke: "revoked" } as const;

/**
 * {@link decideCertificateWorkflow} by somebody of the staff, with an entry in the log.
 *
 * @throws MedusaError NOT_FOUND (`certificate_not_found`); CONFLICT (`already_decided`); and as
 *   `CertificationModuleService.decideCertificate` does
 */
export const decideCertificateAsStaffWorkflow = createWorkflow(
  "decide-certificate-as-staff",
  (input: DecideCertificateAsStaffInput) => {
    const described = transform({ input }, ({ input: { certificate_id: id, expected_status } }) => ({
      id,
      expected_status,
    }));
    const certificate = describeCertificateStep(described);
    const entry = transform({ input, certificate }, entryOf);
    recordDecisionStep(entry);
    const decision = transform({ input }, ({ input: given }) => ({
      id: given.certificate_id,
      to: STATUS_AFTER[given.decision],
      by: "verifier" as const,
      actor: given.actor.id,
      now: new Date(given.now),
      reasons: given.reasons,
      expected_status: given.expected_status,
      ...(given.note === null ? {} : { reason: given.note }),
      ...(given.method === undefined ? {} : { method: given.method }),
      ...(given.valid_until === undefined ? {} : { valid_until: new Date(given.valid_until) }),
    }));
    return new WorkflowResponse(decideCertificateWorkflow.runAsStep({ input: decision }));
  },
);

function entryOf({
  input,
  certificate,
}: {
  input: DecideCertificateAsStaffInput;
  certificate: { label: string; status: CertificateStatus };
}): DecisionToRecord {
  const { certificate_id: id, decision, reasons, note, method, valid_until, actor, now } = input;
  return {
    actor,
    action: `certificate.${decision}`,
    subject: { type: "certificate", id, label: certificate.label },
    before: { status: certificate.status },
    after: {
      status: STATUS_AFTER[decision],
      ...(reasons.length > 0 ? { reasons } : {}),
      ...(method ? { method } : {}),
      ...(valid_until ? { valid_until } : {}),
    },
    reason: reasonInWords("certificate", reasons, note),
    occurred_at: now,
  };
}
