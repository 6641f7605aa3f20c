import { model } from "@medusajs/framework/utils";

/** The role that awaits somebody who was invited; Medusa's invitation beside it opens the registration. */
export const StaffInvitation = model
  .define("staff_invitation", {
    id: model.id({ prefix: "stinv" }).primaryKey(),
    /** In lower case. */
    email: model.text(),
    role: model.enum(["administrator", "verifier", "curator", "analyst"]),
    /** Id of Medusa's invitation. */
    invite_id: model.text(),
    /** Id of the user who invited. */
    invited_by: model.text(),
    accepted_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["email"], unique: true, where: "accepted_at IS NULL AND deleted_at IS NULL" },
    { on: ["invite_id"], unique: true, where: "deleted_at IS NULL" },
  ]);
