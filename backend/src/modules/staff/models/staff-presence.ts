import { model } from "@medusajs/framework/utils";

/** Somebody has an item of a queue open. The console says so again and again; who falls silent is gone. */
export const StaffPresence = model
  .define("staff_presence", {
    id: model.id({ prefix: "stpres" }).primaryKey(),
    /** business, listing or certificate. */
    subject_kind: model.text(),
    subject_id: model.text(),
    user_id: model.text(),
    name: model.text(),
    since: model.dateTime(),
    seen_at: model.dateTime(),
  })
  .indexes([
    { on: ["subject_kind", "subject_id", "user_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seen_at"], where: "deleted_at IS NULL" },
  ]);
