import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A code that the agency gives to the people of a business it registered itself: whoever signs up with it owns it. */
export const ClaimCode = model
  .define("seller_claim_code", {
    id: model.id({ prefix: "selclaim" }).primaryKey(),
    /** SHA-256 of the normalised code, in hexadecimal. */
    code_hash: model.text(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    /** Member who signed up with it. */
    used_by: model.text().nullable(),
    seller: model.belongsTo(() => Seller, { mappedBy: "claim_codes" }),
  })
  .indexes([{ on: ["code_hash"], unique: true, where: "deleted_at IS NULL" }]);
