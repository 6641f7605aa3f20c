import { model } from "@medusajs/framework/utils";
import { Certificate } from "./certificate";

/** One step in the life of a certificate. Events are added and never changed or deleted. */
export const CertificateEvent = model.define("certificate_event", {
  id: model.id({ prefix: "certev" }).primaryKey(),
  /** Null for the first: the claim was made. */
  from_status: model.text().nullable(),
  to_status: model.text(),
  /** In which role: seller, verifier or system. */
  by: model.text(),
  /** Who: id of a member or user, or the name of a job. */
  actor: model.text().nullable(),
  reason: model.text().nullable(),
  /** Codes of why, from the agency's list. */
  reasons: model.array().nullable(),
  /** How a verifier checked it: the issuer's look-up, a telephone call, the paper itself. */
  method: model.text().nullable(),
  occurred_at: model.dateTime(),
  certificate: model.belongsTo(() => Certificate, { mappedBy: "events" }),
});
