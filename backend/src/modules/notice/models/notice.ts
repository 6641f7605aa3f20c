import { model } from "@medusajs/framework/utils";

/** Something that a member of a business is told in the seller centre, and an owner with an e-mail address by mail too. */
export const Notice = model
  .define("notice", {
    id: model.id({ prefix: "ntc" }).primaryKey(),
    seller_id: model.text(),
    member_id: model.text(),
    /** Kind and data: a `NoticeContent`. */
    kind: model.text(),
    data: model.json(),
    /** What it is about, so that nobody is told the same thing twice: `order_new:selord_1`. */
    key: model.text(),
    read_at: model.dateTime().nullable(),
    /** Where it is mailed to; null for those who have no address, or are helpers. */
    mail_to: model.text().nullable(),
    mailed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["member_id", "key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["member_id", "created_at"], where: "deleted_at IS NULL" },
    { on: ["member_id"], where: "read_at IS NULL AND deleted_at IS NULL", name: "IDX_notice_unread" },
    {
      on: ["created_at"],
      where: "mail_to IS NOT NULL AND mailed_at IS NULL AND deleted_at IS NULL",
      name: "IDX_notice_to_be_mailed",
    },
  ]);
