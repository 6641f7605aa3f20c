import { model } from "@medusajs/framework/utils";

/**
 * A seller's sheet of listings: looked through (`checked`), then, once they have confirmed it, carried out listing by
 * listing (`running`, `done`). Nothing is written before.
 */
export const ListingImport = model
  .define("listing_import", {
    id: model.id({ prefix: "limp" }).primaryKey(),
    seller_id: model.text(),
    /** Id of the member. */
    created_by: model.text(),
    file_name: model.text(),
    status: model.enum(["checked", "running", "done"]).default("checked"),
    /** Rows of the sheet, the headings left out. */
    rows: model.number(),
    /** Listings that will be made, changed, and left as they are. */
    creates: model.number(),
    updates: model.number(),
    unchanged: model.number(),
    /** `{errors}`: the domain's ListingSheetErrors. */
    errors: model.json(),
    /** Headings that are not read. */
    unknown_columns: model.array(),
    /** Listings written so far. */
    done: model.number().default(0),
    /** Until when it can be confirmed. */
    expires_at: model.dateTime(),
    confirmed_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    /** Which process carries it out, and when it last said so: after a minute of silence another takes over. */
    runner: model.text().nullable(),
    runner_seen_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_id", "created_at"], where: "deleted_at IS NULL" },
    { on: ["status", "expires_at"], where: "deleted_at IS NULL" },
  ]);
