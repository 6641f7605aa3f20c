import { model } from "@medusajs/framework/utils";

/** Coaching or aid that the agency gave to a business. */
export const AidRecord = model
  .define("aid_record", {
    id: model.id({ prefix: "aid" }).primaryKey(),
    seller_id: model.text(),
    /** Code of the domain's kinds of aid. */
    kind: model.text(),
    programme: model.text(),
    /** Day in Asia/Jakarta, `2026-12-31`. */
    date: model.text(),
    note: model.text().nullable(),
    /** A private file: an invitation, a receipt, a photograph. */
    file_id: model.text().nullable(),
    /** Id and name of the member of staff who wrote it down. */
    recorded_by: model.text(),
    recorded_by_name: model.text(),
  })
  .indexes([{ on: ["seller_id", "date"], where: "deleted_at IS NULL" }]);
