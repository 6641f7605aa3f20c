import type { CertificateActor, CertificateStatus, CertificateType } from "@lapak-lebak/domain/certificates";

/** A claim as its holder makes it. */
export interface NewCertificate {
  type: CertificateType;
  number: string | null;
  /** The business that claims it. */
  seller_id?: string | null;
  /** The private file that shows it. */
  file_id?: string | null;
  /** The certificate that it mends or renews. */
  replaces?: string | null;
  issuer?: string | null;
  body?: string | null;
  valid_from?: Date | null;
  /** Null: no fixed end. */
  valid_until?: Date | null;
}

/** Who does something, when. `actor` is the id of a member or user, or the name of a job. */
export interface Deed {
  by: CertificateActor;
  actor: string;
  now: Date;
}

export interface CertificateDecision extends Deed {
  id: string;
  to: CertificateStatus;
  /** In words. To reject or revoke, words or codes are required. */
  reason?: string;
  /** Codes of the agency's list. */
  reasons?: string[];
  /** How it was checked. */
  method?: string;
  /** The end that the paper says, where the claim said none or another. */
  valid_until?: Date;
  /** What the verifier saw when deciding: whoever decides second is refused. */
  expected_status?: CertificateStatus;
}

/** A certificate that the agency decided before it used this system, with what happened to it, the oldest first. */
export interface CarriedOverCertificate extends NewCertificate {
  /** Chosen by the caller, so that carrying over is safe to repeat. */
  id: string;
  history: { to: CertificateStatus; by: CertificateActor; actor: string; at: Date; reason?: string }[];
}
