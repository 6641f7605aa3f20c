import { model } from "@medusajs/framework/utils";

/** A picture that somebody uploaded; its renditions are files that its key names. */
export const UploadedPicture = model
  .define("uploaded_picture", {
    id: model.id({ prefix: "pic" }).primaryKey(),
    /** Name of the renditions without size and format. */
    key: model.text(),
    /** The business that may show it; null for the agency's. */
    seller_id: model.text().nullable(),
    /** Id of the member or user. */
    uploaded_by: model.text(),
    /** Pixels of the largest rendition. */
    width: model.number(),
    height: model.number(),
    /** Tiny picture as a data URL. */
    blur: model.text(),
    /** The last time: the same file sent again is the same picture. */
    uploaded_at: model.dateTime(),
  })
  .indexes([
    { on: ["key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "uploaded_at"], where: "deleted_at IS NULL" },
    { on: ["uploaded_at"], where: "deleted_at IS NULL" },
  ]);
