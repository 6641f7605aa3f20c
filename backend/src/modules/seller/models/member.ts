import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A person who acts for a business. Several may share one business; one person acts for one. */
export const Member = model
  .define("seller_member", {
    id: model.id({ prefix: "selmem" }).primaryKey(),
    name: model.text(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    role: model.enum(["owner", "helper"]).default("owner"),
    seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
  })
  .indexes([
    { on: ["email"], unique: true, where: "email IS NOT NULL AND deleted_at IS NULL" },
    { on: ["phone"], unique: true, where: "phone IS NOT NULL AND deleted_at IS NULL" },
  ]);
