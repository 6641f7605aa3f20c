import { model } from "@medusajs/framework/utils";
import { MemberToken } from "./member-token";
import { Seller } from "./seller";

/** A person who acts for a business. Several may share one business; one person acts for one. */
export const Member = model
  .define("seller_member", {
    id: model.id({ prefix: "selmem" }).primaryKey(),
    name: model.text(),
    /** In lower case. A member signs in with it, or with the phone number. */
    email: model.text().nullable(),
    email_verified_at: model.dateTime().nullable(),
    /** E.164. */
    phone: model.text().nullable(),
    role: model.enum(["owner", "helper"]).default("owner"),
    /** Stands in every session's token; one more makes all earlier sessions void. */
    session_version: model.number().default(1),
    /** When this person agreed to the terms of the marketplace. */
    terms_accepted_at: model.dateTime().nullable(),
    seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
    tokens: model.hasMany(() => MemberToken, { mappedBy: "member" }),
  })
  .cascades({ delete: ["tokens"] })
  .indexes([
    { on: ["email"], unique: true, where: "email IS NOT NULL AND deleted_at IS NULL" },
    { on: ["phone"], unique: true, where: "phone IS NOT NULL AND deleted_at IS NULL" },
  ])
  .checks([
    { name: "seller_member_has_an_identifier", expression: "email IS NOT NULL OR phone IS NOT NULL" },
  ]);
