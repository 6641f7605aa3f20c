import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** A line of the order in this seller's part. Amounts are integers of the currency's smallest unit. */
export const SellerOrderItem = model
  .define("seller_order_item", {
    id: model.id({ prefix: "selordit" }).primaryKey(),
    line_item_id: model.text(),
    quantity: model.number(),
    unit_price: model.bigNumber(),
    total: model.bigNumber(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "items" }),
  })
  .indexes([{ on: ["line_item_id"], unique: true, where: "deleted_at IS NULL" }])
  .checks([{ name: "seller_order_item_quantity_positive", expression: "quantity > 0" }]);
