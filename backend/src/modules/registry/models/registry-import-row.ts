import { model } from "@medusajs/framework/utils";

/** A row of a file that is brought in, and what is to become of it. */
export const RegistryImportRow = model
  .define("registry_import_row", {
    id: model.id({ prefix: "regrow" }).primaryKey(),
    import_id: model.text(),
    /** The number that a spreadsheet shows beside it. */
    line: model.number(),
    /** Null until it has been looked up. */
    action: model.enum(["create", "update", "unchanged", "fault"]).nullable(),
    /** The business that it tells of; for one that is new, the id that it will have, so that writing it is safe to repeat. */
    seller_id: model.text().nullable(),
    /** The domain's `RegistryRow`; null where a cell could not be read. */
    row: model.json().nullable(),
    /** The domain's `RegistryCellError`s; null where there are none. */
    errors: model.json().nullable(),
    is_done: model.boolean().default(false),
  })
  .indexes([
    { on: ["import_id", "line"], unique: true, where: "deleted_at IS NULL" },
    { on: ["import_id", "action", "is_done", "line"], where: "deleted_at IS NULL" },
  ]);
