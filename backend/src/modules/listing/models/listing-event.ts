import { model } from "@medusajs/framework/utils";
import { Listing } from "./listing";

/** One step in the life of a listing or of its revision. Events are added and never changed or deleted. */
export const ListingEvent = model.define("listing_event", {
  id: model.id({ prefix: "lstev" }).primaryKey(),
  /** `drafted`, `submitted`, `withdrawn`, `accepted`, `returned`, `taken_down`, `paused` … */
  action: model.text(),
  /** The number of the revision that it was done to. */
  version: model.number(),
  /** In which role: seller, staff or system. */
  by: model.text(),
  /** Who: id of a member or user, or the name of a job. */
  actor: model.text().nullable(),
  /** Reasons and words of a decision: `{reasons, note}`. */
  verdict: model.json().nullable(),
  occurred_at: model.dateTime(),
  listing: model.belongsTo(() => Listing, { mappedBy: "events" }),
});
