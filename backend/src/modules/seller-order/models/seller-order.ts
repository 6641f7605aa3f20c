import { model } from "@medusajs/framework/utils";
import { SellerOrderEvent } from "./seller-order-event";
import { SellerOrderItem } from "./seller-order-item";

/** One seller's part of an order: one parcel. Amounts are integers of the currency's smallest unit. */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "selord" }).primaryKey(),
    order_id: model.text(),
    seller_id: model.text(),
    status: model
      .enum([
        "awaiting_payment",
        "new",
        "packed",
        "shipped",
        "delivered",
        "completed",
        "cancelled",
        "returned",
      ])
      .default("awaiting_payment"),
    /** ISO 4217, upper case. */
    currency: model.text(),
    items_total: model.bigNumber(),
    shipping_total: model.bigNumber(),
    total: model.bigNumber(),
    /** The order's shipping method that carries this parcel, and the service behind it: courier or pickup. */
    shipping_method_id: model.text().nullable(),
    service: model.text().nullable(),
    carrier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    /** Why the seller or staff cancelled it: one of the domain's `CANCELLATION_REASONS`, and words beside. */
    cancel_reason: model.text().nullable(),
    cancel_note: model.text().nullable(),
    /** What the buyer has paid for this part and is owed since it was cancelled; null while nothing is. */
    refund_due: model.bigNumber().nullable(),
    items: model.hasMany(() => SellerOrderItem, { mappedBy: "seller_order" }),
    events: model.hasMany(() => SellerOrderEvent, { mappedBy: "seller_order" }),
  })
  .cascades({ delete: ["items"] })
  .indexes([
    { on: ["order_id", "seller_id"], unique: true },
    { on: ["seller_id", "status"], where: "deleted_at IS NULL" },
    { on: ["seller_id", "created_at"], where: "deleted_at IS NULL" },
    { on: ["status"], where: "deleted_at IS NULL" },
  ]);
