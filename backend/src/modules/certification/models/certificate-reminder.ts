import { model } from "@medusajs/framework/utils";
import { Certificate } from "./certificate";

/** A reminder of a certificate's end that was given: each one once. */
export const CertificateReminder = model
  .define("certificate_reminder", {
    id: model.id({ prefix: "certrem" }).primaryKey(),
    /** How many days before the end: one of the domain's `REMINDER_DAYS`. */
    days: model.number(),
    reminded_at: model.dateTime(),
    certificate: model.belongsTo(() => Certificate, { mappedBy: "reminders" }),
  })
  .indexes([{ on: ["certificate_id", "days"], unique: true, where: "deleted_at IS NULL" }]);
