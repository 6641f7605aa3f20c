import { model } from "@medusajs/framework/utils";

/** How often a listing was looked at on one day. Nobody is remembered: only the number. */
export const ListingView = model
  .define("listing_view", {
    id: model.id({ prefix: "lvw" }).primaryKey(),
    product_id: model.text(),
    seller_id: model.text(),
    /** `2026-11-24`, in Jakarta. */
    day: model.text(),
    views: model.number().default(0),
  })
  .indexes([
    { on: ["product_id", "day"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "day"], where: "deleted_at IS NULL" },
  ]);
