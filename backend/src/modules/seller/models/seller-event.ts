import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** One step in a business's dealings with the agency. Events are added and never changed or deleted. */
export const SellerEvent = model.define("seller_event", {
  id: model.id({ prefix: "selev" }).primaryKey(),
  from_status: model.text(),
  to_status: model.text(),
  /** In which role: seller or staff. */
  by: model.text(),
  /** Who: id of a member or user. */
  actor: model.text().nullable(),
  /** `{codes}`: the domain's codes of what must be mended, or why it was refused. */
  reasons: model.json().nullable(),
  /** What the officer wrote beside the codes. */
  note: model.text().nullable(),
  occurred_at: model.dateTime(),
  seller: model.belongsTo(() => Seller, { mappedBy: "events" }),
});
