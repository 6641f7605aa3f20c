import { model } from "@medusajs/framework/utils";
import { CertificateEvent } from "./certificate-event";

/**
 * A claim that a seller or goods are certified: what is on the paper, and what the agency found. Who holds it is a link.
 * No badge is stored: the domain's `badgesOf` derives badges whenever they are read.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    /** Code of the domain's certificate types. */
    type: model.text(),
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
    events: model.hasMany(() => CertificateEvent, { mappedBy: "certificate" }),
  })
  .indexes([
    { on: ["type", "status"], where: "deleted_at IS NULL" },
    { on: ["status", "valid_until"], where: "deleted_at IS NULL" },
    { on: ["type", "normalised_number"], where: "normalised_number IS NOT NULL AND deleted_at IS NULL" },
  ]);
