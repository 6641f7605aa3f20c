import { model } from "@medusajs/framework/utils";
import { CertificateEvent } from "./certificate-event";
import { CertificateReminder } from "./certificate-reminder";

/**
 * A claim that a seller or goods are certified: what is on the paper, and what the agency found. Who holds it is a link.
 * No badge is stored: the domain's `badgesOf` derives badges whenever they are read.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    /** Code of the domain's certificate types. */
    type: model.text(),
    /** The business that claims it; null for some that are older than this system. Who holds it is a link. */
    seller_id: model.text().nullable(),
    /** Id of the member who claimed it. */
    submitted_by: model.text().nullable(),
    /** Id of the private file that shows it. */
    file_id: model.text().nullable(),
    /** Id of the certificate that this one mends or renews; each is replaced once. */
    replaces: model.text().nullable(),
    /** As the holder wrote it. */
    number: model.text().nullable(),
    /** As the domain normalises it, so that the same number is found however it is written. */
    normalised_number: model.text().nullable(),
    issuer: model.text().nullable(),
    /** Certification body, where the issuer works through one. */
    body: model.text().nullable(),
    status: model.enum(["submitted", "verified", "rejected", "revoked", "expired"]).default("submitted"),
    valid_from: model.dateTime().nullable(),
    /** Null: no fixed end. */
    valid_until: model.dateTime().nullable(),
    verified_at: model.dateTime().nullable(),
    verified_by: model.text().nullable(),
    /** Why it was rejected or revoked, as the officer wrote it. */
    reason: model.text().nullable(),
    /** Codes of why, from the agency's list. */
    reasons: model.array().nullable(),
    reminders: model.hasMany(() => CertificateReminder, { mappedBy: "certificate" }),
    events: model.hasMany(() => CertificateEvent, { mappedBy: "certificate" }),
  })
  .indexes([
    { on: ["seller_id", "status"], where: "seller_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["file_id"], unique: true, where: "file_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["replaces"], unique: true, where: "replaces IS NOT NULL AND deleted_at IS NULL" },
    { on: ["type", "status"], where: "deleted_at IS NULL" },
    { on: ["status", "valid_until"], where: "deleted_at IS NULL" },
    { on: ["type", "normalised_number"], where: "normalised_number IS NOT NULL AND deleted_at IS NULL" },
  ]);
