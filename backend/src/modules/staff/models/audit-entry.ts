import { model } from "@medusajs/framework/utils";

/**
 * One line of the agency's log. Entries are added and never changed: a trigger of the database refuses to update, delete or
 * truncate them. Names are kept as they were, since people leave and businesses are renamed.
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    /** Id of Medusa's user, or the name of a job. */
    actor_id: model.text(),
    actor_name: model.text(),
    /** Role at that moment; `system` for what no person did. */
    role: model.enum(["administrator", "verifier", "curator", "analyst", "system"]),
    /** Code of the domain's `AUDIT_ACTIONS`. */
    action: model.text(),
    /** business, listing, certificate, transfer, seller_order, staff, collection, registry … */
    subject_type: model.text(),
    subject_id: model.text(),
    subject_label: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    reason: model.text().nullable(),
    /** Id of the entry that this one takes back: what was begun then came to nothing. */
    withdraws: model.text().nullable(),
    occurred_at: model.dateTime(),
    /** What a search looks through: names, label, action and reason in lower case. */
    words: model.text(),
  })
  .indexes([
    { on: ["occurred_at", "id"] },
    { on: ["subject_type", "subject_id", "occurred_at"] },
    { on: ["actor_id", "occurred_at"] },
    { on: ["action", "occurred_at"] },
  ]);
