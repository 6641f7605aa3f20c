import { canTransition, checkCertificateNumber, endOfValidity } from "@lapak-lebak/domain/certificates";
import { transitionRefused } from "../../database/lock-status";
import type { CarriedOverCertificate } from "./service";

/** The row of a certificate that is carried over, as its history left it. */
export function rowOfCarriedOver({ history, ...claim }: CarriedOverCertificate) {
  const verification = history.find((step) => step.to === "verified");
  const last = history.at(-1);
  const validUntil = endOfValidity({
    type: claim.type,
    validFrom: claim.valid_from ?? null,
    validUntil: claim.valid_until ?? null,
  });
  return {
    ...claim,
    normalised_number:
      claim.number === null ? null : checkCertificateNumber(claim.type, claim.number).normalised,
    status: last?.to ?? ("submitted" as const),
    valid_until: validUntil ?? null,
    verified_at: verification?.at ?? null,
    verified_by: verification?.actor ?? null,
    reason: last?.reason ?? null,
  };
}

/** The steps of its history as events. @throws MedusaError NOT_ALLOWED for a step that the domain does not permit */
export function eventsOfCarriedOver({ id, history }: CarriedOverCertificate) {
  return history.map((step, index) => {
    const from = history[index - 1]?.to ?? null;
    if (from !== null && !canTransition(from, step.to, step.by)) {
      throw transitionRefused("certificate", from, step.to, step.by);
    }
    return {
      certificate_id: id,
      from_status: from,
      to_status: step.to,
      by: step.by,
      actor: step.actor,
      reason: step.reason ?? null,
      occurred_at: step.at,
    };
  });
}
