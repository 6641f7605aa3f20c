import { model } from "@medusajs/framework/utils";

/**
 * A file of the agency's that is brought in: looked through (`checked`), then, once staff has confirmed it, carried out row
 * by row (`running`, `done`). Nothing is written to the register before.
 */
export const RegistryImport = model
  .define("registry_import", {
    id: model.id({ prefix: "regimp" }).primaryKey(),
    file_name: model.text(),
    status: model.enum(["checking", "checked", "running", "done"]).default("checking"),
    /** Rows of the file, the headings left out; and what is to become of them. */
    rows: model.number().default(0),
    creates: model.number().default(0),
    updates: model.number().default(0),
    unchanged: model.number().default(0),
    /** Rows with errors: never written. */
    faulty: model.number().default(0),
    /** Headings that are not read. */
    unknown_columns: model.array(),
    /** Rows written so far. */
    done: model.number().default(0),
    created_by: model.text(),
    /** Until when it can be confirmed. */
    expires_at: model.dateTime(),
    confirmed_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    /** Which process carries it out, and when it last said so: after a minute of silence another takes over. */
    runner: model.text().nullable(),
    runner_seen_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["status", "runner_seen_at"], where: "deleted_at IS NULL" },
    { on: ["expires_at"], where: "deleted_at IS NULL" },
  ]);
