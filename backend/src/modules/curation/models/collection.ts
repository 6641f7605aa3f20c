import { model } from "@medusajs/framework/utils";

/** Goods that staff chose for the shop window, and when they stand in it. Its status follows from its times. */
export const Collection = model
  .define("curated_collection", {
    id: model.id({ prefix: "curcol" }).primaryKey(),
    /** One of the domain's places; null: in none. */
    slot: model.enum(["hero", "this_week", "export_ready", "maker_story"]).nullable(),
    title_id: model.text(),
    title_en: model.text(),
    note_id: model.text(),
    note_en: model.text(),
    /** A `ListingPicture`. */
    picture: model.json().nullable(),
    /** The business whose story it tells. */
    seller_id: model.text().nullable(),
    /** The goods in their order. */
    product_ids: model.array(),
    /** Null: a draft. */
    starts_at: model.dateTime().nullable(),
    /** Null: it stays. */
    ends_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["starts_at"], where: "deleted_at IS NULL" },
    { on: ["ends_at"], where: "ends_at IS NOT NULL AND deleted_at IS NULL" },
    { on: ["slot", "starts_at"], where: "slot IS NOT NULL AND deleted_at IS NULL" },
  ])
  .checks([
    {
      name: "curated_collection_ends_after_start",
      expression: "ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at",
    },
  ]);
