import { model } from "@medusajs/framework/utils";

/**
 * The bank transfer that an order waits for. Amounts are integers of the currency's smallest unit. While it is awaited,
 * no other awaited rupiah transfer has the same amount: the operator finds it on the statement by the amount alone.
 */
export const Transfer = model
  .define("transfer", {
    id: model.id({ prefix: "trf" }).primaryKey(),
    order_id: model.text(),
    payment_session_id: model.text().nullable(),
    /** ISO 4217, upper case. */
    currency: model.text(),
    /** The order's total. */
    base_amount: model.bigNumber(),
    /** 1 to 999. */
    unique_code: model.number(),
    /** What the buyer is asked to pay: the domain's `transferAmount(base_amount, unique_code)`. */
    amount: model.bigNumber(),
    status: model.enum(["awaiting", "confirmed", "expired", "cancelled"]).default("awaiting"),
    expires_at: model.dateTime(),
    confirmed_at: model.dateTime().nullable(),
    /** Id of the user of the agency console. */
    confirmed_by: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["payment_session_id"], where: "payment_session_id IS NOT NULL" },
    {
      name: "IDX_transfer_awaited_rupiah_unique",
      on: ["currency", "amount"],
      unique: true,
      where: "status = 'awaiting' AND currency = 'IDR' AND deleted_at IS NULL",
    },
    {
      name: "IDX_transfer_awaited_code_unique",
      on: ["currency", "amount", "unique_code"],
      unique: true,
      where: "status = 'awaiting' AND deleted_at IS NULL",
    },
    { on: ["status", "expires_at"], where: "deleted_at IS NULL" },
  ])
  .checks([{ name: "transfer_unique_code_of_three_digits", expression: "unique_code BETWEEN 1 AND 999" }]);
