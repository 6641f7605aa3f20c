import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** Where a business is paid. Apart from the seller's row, so that nothing which reads sellers reads it by chance. */
export const BankAccount = model
  .define("seller_bank_account", {
    id: model.id({ prefix: "selbank" }).primaryKey(),
    bank: model.text(),
    /** Digits only. */
    number: model.text(),
    holder: model.text(),
    seller: model.belongsTo(() => Seller, { mappedBy: "bank_account" }),
  })
  .checks([{ name: "seller_bank_account_number_of_digits", expression: "number ~ '^[0-9]{6,20}$'" }]);
