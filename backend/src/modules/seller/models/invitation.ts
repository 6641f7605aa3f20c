import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** An owner asks somebody to help in the business. Only the hash of the link's token is kept. */
export const Invitation = model
  .define("seller_invitation", {
    id: model.id({ prefix: "selinv" }).primaryKey(),
    name: model.text(),
    /** What the invited person will sign in with: E.164, or an e-mail address in lower case. */
    identifier: model.text(),
    /** SHA-256 of the token, in hexadecimal. */
    token_hash: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    /** Member who invited. */
    invited_by: model.text(),
    seller: model.belongsTo(() => Seller, { mappedBy: "invitations" }),
  })
  .indexes([{ on: ["token_hash"], unique: true, where: "deleted_at IS NULL" }]);
