import { REVISION_STATUSES } from "@lapak-lebak/domain/listing";
import { model } from "@medusajs/framework/utils";
import { Listing } from "./listing";

/**
 * One version of what a listing says. At most one of a listing is open, that is not accepted; accepted ones are kept as
 * they were, so that the next can be compared with them.
 */
export const ListingRevision = model
  .define("listing_revision", {
    id: model.id({ prefix: "lrev" }).primaryKey(),
    /** Grows with every change of the content, so that of two who write at once the second is told. */
    version: model.number(),
    status: model.enum([...REVISION_STATUSES]).default("draft"),
    /** The domain's ListingContent. */
    content: model.json(),
    /** Price and stock by variant key as they were when an edit of sold goods began: what differs was changed by its writer. */
    base: model.json().nullable(),
    /** Keys of the pictures in the content, so that nobody cleans them away. */
    picture_keys: model.array(),
    /** Why it was returned: `{reasons, note}`. */
    verdict: model.json().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    /** Id of a user, or the name of what decided by itself. */
    decided_by: model.text().nullable(),
    listing: model.belongsTo(() => Listing, { mappedBy: "revisions" }),
  })
  .indexes([
    {
      on: ["listing_id"],
      unique: true,
      where: "status <> 'accepted' AND deleted_at IS NULL",
      name: "IDX_listing_revision_one_open",
    },
    { on: ["listing_id", "version"], unique: true, where: "deleted_at IS NULL" },
    { on: ["submitted_at"], where: "status = 'submitted' AND deleted_at IS NULL" },
    { on: ["picture_keys"], type: "gin" },
  ]);
