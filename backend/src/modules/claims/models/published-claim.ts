import { model } from "@medusajs/framework/utils";

/** A figure that somebody has published, with where it stands. It is shown beside what is counted here, never as it. */
export const PublishedClaim = model
  .define("published_claim", {
    id: model.id({ prefix: "claim" }).primaryKey(),
    /** One of the domain's metrics. */
    metric: model.text(),
    /** Handle of a product family; null: of all goods. */
    family: model.text().nullable(),
    value: model.bigNumber(),
    /** The value that it is said to have grown from. */
    from: model.bigNumber().nullable(),
    /** The day that it speaks of, `2026-12-31`. */
    as_of: model.text(),
    source: model.text(),
    method: model.enum(["counted", "estimated", "quoted"]),
    recorded_by: model.text(),
  })
  .indexes([{ on: ["metric", "as_of"], where: "deleted_at IS NULL" }]);
