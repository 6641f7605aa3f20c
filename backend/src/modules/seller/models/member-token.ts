import { model } from "@medusajs/framework/utils";
import { Member } from "./member";

/** A link that was sent to a member: good for one thing, once, for a while. Only its hash is kept. */
export const MemberToken = model
  .define("seller_member_token", {
    id: model.id({ prefix: "selmtok" }).primaryKey(),
    purpose: model.enum(["password_reset", "email_verification"]),
    /** SHA-256 of the token, in hexadecimal. */
    token_hash: model.text(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    member: model.belongsTo(() => Member, { mappedBy: "tokens" }),
  })
  .indexes([{ on: ["token_hash"], unique: true, where: "deleted_at IS NULL" }]);
