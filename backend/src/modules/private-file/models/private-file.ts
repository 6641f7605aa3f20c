import { model } from "@medusajs/framework/utils";

/**
 * A file that only its owner and the agency may read: the row tells whose it is and what it is called; the bytes lie in
 * PRIVATE_DIR under `storage_name`, which is told to nobody.
 */
export const PrivateFile = model
  .define("private_file", {
    id: model.id({ prefix: "prf" }).primaryKey(),
    kind: model.enum(["certificate", "aid"]),
    /** Whose it is; null for the agency's own. */
    seller_id: model.text().nullable(),
    /** Id of the member or user who sent it. */
    uploaded_by: model.text(),
    storage_name: model.text(),
    /** What its owner called it. */
    name: model.text(),
    mime: model.text(),
    /** Bytes. */
    size: model.number(),
    /** When something began to refer to it. Null: nothing does yet, and after a day it is thrown away. */
    attached_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["storage_name"], unique: true },
    { on: ["seller_id"], where: "seller_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["created_at"], where: "attached_at IS NULL AND deleted_at IS NULL" },
  ]);
