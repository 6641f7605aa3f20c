import { model } from "@medusajs/framework/utils";

/** One change of a price or of a stock by the seller's hand. Movements are added and never changed or deleted. */
export const GoodsMovement = model
  .define("goods_movement", {
    id: model.id({ prefix: "gmov" }).primaryKey(),
    listing_id: model.text(),
    /** Core's variant. */
    variant_id: model.text(),
    kind: model.enum(["price", "stock"]),
    /** Whole rupiah, or pieces at hand; null where there was none. */
    before: model.number().nullable(),
    after: model.number(),
    /** Where it was done: `quick_edit`, `submission`, `import`. */
    cause: model.text(),
    /** Id of the member. */
    actor: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["listing_id", "occurred_at"], where: "deleted_at IS NULL" },
    { on: ["variant_id", "occurred_at"], where: "deleted_at IS NULL" },
  ]);
