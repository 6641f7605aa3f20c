import { LISTING_STATUSES } from "@lapak-lebak/domain/listing";
import { model } from "@medusajs/framework/utils";
import { ListingEvent } from "./listing-event";
import { ListingRevision } from "./listing-revision";

/** Goods as a business offers them. What it says of them is in its revisions; what is sold is core's product. */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    seller_id: model.text(),
    /** Core's product; null until a revision is accepted for the first time. */
    product_id: model.text().nullable(),
    status: model.enum([...LISTING_STATUSES]).default("draft"),
    /** What lists show and search of it: of the last accepted revision, before that of the draft. */
    title: model.text().default(""),
    /** Handle of the domain's families. */
    family: model.text().nullable(),
    /** The number of its newest revision. */
    version: model.number().default(1),
    paused_at: model.dateTime().nullable(),
    archived_at: model.dateTime().nullable(),
    /** Where it stood when it was put away: what had been taken down does not come back as published. */
    archived_from: model.text().nullable(),
    /** When its seller or staff last did something to it; core's `updated_at` moves with every row that is touched. */
    changed_at: model.dateTime(),
    revisions: model.hasMany(() => ListingRevision, { mappedBy: "listing" }),
    events: model.hasMany(() => ListingEvent, { mappedBy: "listing" }),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "product_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["seller_id", "status", "changed_at"], where: "deleted_at IS NULL" },
    { on: ["seller_id", "changed_at"], where: "deleted_at IS NULL" },
  ]);
