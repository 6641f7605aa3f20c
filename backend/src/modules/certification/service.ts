import {
  canTransition,
  CERTIFICATE_TYPES,
  checkCertificateNumber,
  endOfValidity,
  type CertificateActor,
  type CertificateStatus,
  type CertificateType,
} from "@lapak-lebak/domain/certificates";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { lockStatus, transitionRefused } from "../../database/lock-status";
import { eventsOfCarriedOver, rowOfCarriedOver } from "./carried-over";
import { Certificate } from "./models/certificate";
import { CertificateEvent } from "./models/certificate-event";

export type CertificateRow = InferTypeOf<typeof Certificate>;

/** A claim as its holder makes it. */
export interface NewCertificate {
  type: CertificateType;
  number: string | null;
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
  /** Required to reject or revoke. */
  reason?: string;
}

/** A certificate that the agency decided before it used this system, with what happened to it, the oldest first. */
export interface CarriedOverCertificate extends NewCertificate {
  /** Chosen by the caller, so that carrying over is safe to repeat. */
  id: string;
  history: { to: CertificateStatus; by: CertificateActor; actor: string; at: Date; reason?: string }[];
}

/** The certificates that sellers claim and the agency verifies, and their histories. */
export default class CertificationModuleService extends MedusaService({ Certificate, CertificateEvent }) {
  /**
   * Records claims. A malformed number is recorded as it was written: it is the verifier who rejects it.
   *
   * @throws MedusaError INVALID_DATA for a kind of certificate that the domain does not know
   */
  @InjectTransactionManager()
  async submitCertificates(
    claims: NewCertificate[],
    { by, actor, now }: Deed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<CertificateRow[]> {
    const rows = await this.createCertificates(
      claims.map((claim) => {
        if (!(claim.type in CERTIFICATE_TYPES)) {
          throw new MedusaError(
            MedusaError.Types.INVALID_DATA,
            `"${claim.type}" is no kind of certificate.`,
            "unknown_certificate_type",
          );
        }
        return {
          ...claim,
          normalised_number:
            claim.number === null ? null : checkCertificateNumber(claim.type, claim.number).normalised,
          status: "submitted" as const,
        };
      }),
      sharedContext,
    );
    await this.createCertificateEvents(
      rows.map((row) => ({
        certificate_id: row.id,
        from_status: null,
        to_status: "submitted",
        by,
        actor,
        occurred_at: now,
      })),
      sharedContext,
    );
    return await this.listCertificates(
      { id: rows.map(({ id }) => id) },
      { take: rows.length },
      sharedContext,
    );
  }

  /**
   * Moves a certificate through the domain's table of transitions and records the step. Verifying asks for a well-formed
   * number and a known end of validity, which is then written down.
   *
   * @returns the certificate, and the status that it had
   * @throws MedusaError NOT_FOUND; NOT_ALLOWED when the table does not permit the step; INVALID_DATA when a reason is
   *   missing, the number malformed, or the end unknown
   */
  @InjectTransactionManager()
  async decideCertificate(
    { id, to, by, actor, now, reason }: CertificateDecision,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ certificate: CertificateRow; from: CertificateStatus }> {
    const from = await lockStatus<CertificateStatus>("certificate", id, sharedContext);
    if (!canTransition(from, to, by)) throw transitionRefused("certificate", from, to, by);
    if ((to === "rejected" || to === "revoked") && !reason?.trim()) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Say why the certificate is ${to}.`,
        "certificate_reason_missing",
      );
    }
    const verification = to === "verified" ? await this.verificationOf_(id, actor, now, sharedContext) : {};
    await this.createCertificateEvents(
      { certificate_id: id, from_status: from, to_status: to, by, actor, reason, occurred_at: now },
      sharedContext,
    );
    const certificate = await this.updateCertificates(
      { id, status: to, ...(reason === undefined ? {} : { reason }), ...verification },
      sharedContext,
    );
    return { certificate, from };
  }

  /**
   * Takes over certificates from the agency's older files, with their histories. The steps must be those of the domain's
   * table; what an officer verified back then stays verified even where the number is malformed, since the domain's badge
   * asks again. Those whose id exists are left as they are.
   *
   * @returns the ids of those that were made just now
   * @throws MedusaError NOT_ALLOWED for a step that the table does not permit
   */
  @InjectTransactionManager()
  async carryOverCertificates(
    certificates: CarriedOverCertificate[],
    @MedusaContext() sharedContext: Context = {},
  ): Promise<string[]> {
    const ids = certificates.map(({ id }) => id);
    const existing = await this.listCertificates({ id: ids }, { select: ["id"] }, sharedContext);
    const known = new Set(existing.map(({ id }) => id));
    const missing = certificates.filter(({ id }) => !known.has(id));
    if (missing.length === 0) return [];
    await this.createCertificates(missing.map(rowOfCarriedOver), sharedContext);
    await this.createCertificateEvents(missing.flatMap(eventsOfCarriedOver), sharedContext);
    return missing.map(({ id }) => id);
  }

  /** Refused: a history is only added to. */
  override updateCertificateEvents = refuseToRewriteHistory;
  override deleteCertificateEvents = refuseToRewriteHistory;
  override softDeleteCertificateEvents = refuseToRewriteHistory;

  protected async verificationOf_(id: string, actor: string, now: Date, sharedContext: Context) {
    const row = await this.retrieveCertificate(id, {}, sharedContext);
    const type = row.type as CertificateType;
    if (!checkCertificateNumber(type, row.number ?? "").ok) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The number "${row.number ?? ""}" is not well formed.`,
        "certificate_number_malformed",
      );
    }
    const end = endOfValidity({ type, validFrom: row.valid_from, validUntil: row.valid_until });
    if (end === undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The certificate needs a date of issue or of expiry.",
        "certificate_validity_unknown",
      );
    }
    return { verified_at: now, verified_by: actor, valid_until: end };
  }
}

function refuseToRewriteHistory(..._anything: unknown[]): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The history of a certificate is only added to.",
    "append_only",
  );
}
