import { model } from "@medusajs/framework/utils";

/** One listing of a sheet, and whether it has been written. */
export const ListingImportItem = model
  .define("listing_import_item", {
    id: model.id({ prefix: "limpi" }).primaryKey(),
    import_id: model.text(),
    /** The number that a spreadsheet shows beside its first row. */
    line: model.number(),
    action: model.enum(["create", "update"]),
    /** For one that is new, the id that it will have, so that writing it is safe to repeat. */
    listing_id: model.text(),
    /** `{rows}`: the domain's ListingSheetRows. */
    sheet: model.json(),
    /** Whether it goes to the agency, if nothing is missing. */
    submit: model.boolean().default(false),
    is_done: model.boolean().default(false),
    /** Why it was not written after all, by a code. */
    refusal: model.text().nullable(),
  })
  .indexes([
    { on: ["import_id", "line"], unique: true, where: "deleted_at IS NULL" },
    { on: ["import_id", "is_done", "line"], where: "deleted_at IS NULL" },
  ]);
