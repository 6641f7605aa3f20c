import { model } from "@medusajs/framework/utils";

/** The role of a user of the agency console. A user without one may do nothing there. */
export const StaffMember = model
  .define("staff_member", {
    id: model.id({ prefix: "staff" }).primaryKey(),
    /** Id of Medusa's user. */
    user_id: model.text(),
    role: model.enum(["administrator", "verifier", "curator", "analyst"]),
  })
  .indexes([
    { on: ["user_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["role"], where: "deleted_at IS NULL" },
  ]);
