import { model } from "@medusajs/framework/utils";

/**
 * The link to an order's page, for buyers without an account: whoever has the token sees the order. It stands here and
 * not in the order's metadata, which core's routes give out.
 */
export const OrderLink = model
  .define("order_link", {
    id: model.id({ prefix: "ordlnk" }).primaryKey(),
    order_id: model.text(),
    /** 32 random bytes, base64url. */
    token: model.text(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["token"], unique: true },
  ]);
