import { choicesFrom, permits, type TransitionTable } from "./transitions.js";

/** Every status that a certificate's record can have. "Expiring" is none: it is derived from the date. */
export const CERTIFICATE_STATUSES = ["submitted", "verified", "rejected", "revoked", "expired"] as const;

/** Where a claim stands. */
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

/** Who moves a certificate; `system` is the job that follows the dates. */
export type CertificateActor = "seller" | "verifier" | "system";

/**
 * The life of a claim: a verifier verifies or rejects what a seller submits; what is verified ends by its date or is
 * revoked. Nothing comes back: a renewed or corrected certificate is a new record, so that the history stays true.
 */
export const certificateTransitions: TransitionTable<CertificateStatus, CertificateActor> = [
  { from: "submitted", to: "verified", by: ["verifier"] },
  { from: "submitted", to: "rejected", by: ["verifier"] },
  { from: "verified", to: "expired", by: ["system"] },
  { from: "verified", to: "revoked", by: ["verifier"] },
];

/** Whether `by` may take a certificate from one status to another. */
export function canTransition(from: CertificateStatus, to: CertificateStatus, by: CertificateActor): boolean {
  return permits(certificateTransitions, from, to, by);
}

/** The statuses that `by` may choose for a certificate: the buttons of a screen. */
export function certificateTransitionsFrom(
  from: CertificateStatus,
  by: CertificateActor,
): CertificateStatus[] {
  return choicesFrom(certificateTransitions, from, by);
}
