import {
  canTransition,
  CERTIFICATE_TYPES,
  checkCertificateNumber,
  endOfValidity,
  type CertificateStatus,
  type CertificateType,
  type ReminderDays,
} from "@lapak-lebak/domain/certificates";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { alreadyDecided, lockStatus, transitionRefused } from "../../database/lock-status";
import type {
  CarriedOverCertificate,
  CertificateDecision,
  Deed,
  NewCertificate,
} from "./certificate-records";
import { eventsOfCarriedOver, rowOfCarriedOver } from "./carried-over";
import { Certificate } from "./models/certificate";
import { CertificateEvent } from "./models/certificate-event";
import { CertificateReminder } from "./models/certificate-reminder";

export type {
  CarriedOverCertificate,
  CertificateDecision,
  Deed,
  NewCertificate,
} from "./certificate-records";
export type CertificateRow = InferTypeOf<typeof Certificate>;

/** Certificates of one number that anybody looks through. */
const MOST_ALIKE = 50;

/** The certificates that sellers claim and the agency verifies, and their histories. */
export default class CertificationModuleService extends MedusaService({
  Certificate,
  CertificateEvent,
  CertificateReminder,
}) {
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
          submitted_by: actor,
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
   * @throws MedusaError NOT_FOUND; CONFLICT (`already_decided`) when it is not what the decider saw any more; NOT_ALLOWED
   *   when the table does not permit the step; INVALID_DATA when a reason is missing, the number malformed, or the end
   *   unknown
   */
  @InjectTransactionManager()
  async decideCertificate(
    decision: CertificateDecision,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ certificate: CertificateRow; from: CertificateStatus }> {
    const { id, to, by, actor, now, reason, reasons, method, expected_status } = decision;
    const from = await lockStatus<CertificateStatus>("certificate", id, sharedContext);
    if (expected_status !== undefined && from !== expected_status) throw alreadyDecided("certificate", from);
    if (!canTransition(from, to, by)) throw transitionRefused("certificate", from, to, by);
    if ((to === "rejected" || to === "revoked") && !reason?.trim() && !reasons?.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Say why the certificate is ${to}.`,
        "certificate_reason_missing",
      );
    }
    const verification = to === "verified" ? await this.verificationOf_(decision, sharedContext) : {};
    const why = {
      ...(reason === undefined ? {} : { reason }),
      ...(reasons === undefined ? {} : { reasons }),
    };
    const step = { from_status: from, to_status: to, by, actor, method, occurred_at: now };
    await this.createCertificateEvents({ certificate_id: id, ...step, ...why }, sharedContext);
    const certificate = await this.updateCertificates(
      { id, status: to, ...why, ...verification },
      sharedContext,
    );
    return { certificate, from };
  }

  /** The certificates of a kind that bear this number, whoever claims them, the newest first. */
  async certificatesWithNumber(
    type: CertificateType,
    normalisedNumber: string,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<CertificateRow[]> {
    return await this.listCertificates(
      { type, normalised_number: normalisedNumber },
      { order: { created_at: "DESC" }, take: MOST_ALIKE },
      sharedContext,
    );
  }

  /**
   * Notes that a reminder of a certificate's end is given, once.
   *
   * @returns whether it was not given before
   */
  @InjectTransactionManager()
  async noteReminder(
    { certificate_id, days, now }: { certificate_id: string; days: ReminderDays; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<boolean> {
    await lockStatus<CertificateStatus>("certificate", certificate_id, sharedContext);
    const [given] = await this.listCertificateReminders({ certificate_id, days }, { take: 1 }, sharedContext);
    if (given) return false;
    await this.createCertificateReminders({ certificate_id, days, reminded_at: now }, sharedContext);
    return true;
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

  protected async verificationOf_(
    { id, actor, now, valid_until }: CertificateDecision,
    sharedContext: Context,
  ) {
    const row = await this.retrieveCertificate(id, {}, sharedContext);
    const type = row.type as CertificateType;
    if (!checkCertificateNumber(type, row.number ?? "").ok) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The number "${row.number ?? ""}" is not well formed.`,
        "certificate_number_malformed",
      );
    }
    const end = endOfValidity({
      type,
      validFrom: row.valid_from,
      validUntil: valid_until ?? row.valid_until,
    });
    if (end === undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The certificate needs a date of issue or of expiry.",
        "certificate_validity_unknown",
      );
    }
    if (end !== null && end < now) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The certificate has ended already.",
        "certificate_ended",
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
