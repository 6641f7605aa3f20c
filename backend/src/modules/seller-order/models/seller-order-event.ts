import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** One step in the life of a seller's part of an order. Events are added and never changed or deleted. */
export const SellerOrderEvent = model.define("seller_order_event", {
  id: model.id({ prefix: "selordev" }).primaryKey(),
  /** Null for the first: the part was made. */
  from_status: model.text().nullable(),
  to_status: model.text(),
  /** In which role: buyer, seller, staff or system. */
  by: model.text(),
  /** Who: id of a member or user, or the name of a job. */
  actor: model.text().nullable(),
  reason: model.text().nullable(),
  occurred_at: model.dateTime(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "events" }),
});
