import { type ListingStatus } from "@lapak-lebak/domain/listing";
import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError } from "@medusajs/framework/utils";
import { transitionRefused } from "../../database/lock-status";
import type { RevisionDecision } from "./listing-decisions";
import { ListingImports } from "./listing-imports";
import { draftChanged, shownOf, type ListingState } from "./listing-records";
import { contentColumns, isSameContent, type GoodsFigures, type ListingDeed } from "./records";

/** What is written of a listing, and which number its writer has seen. */
export interface DraftChange {
  listing_id: string;
  /** The number of the revision that the writer began with. */
  version: number;
  content: ListingContent;
  /** For goods that are sold: the figures with which the edit begins. Kept when the edit is open already. */
  base: Record<string, GoodsFigures> | null;
}

/** The goods that businesses offer, what they say of them, and what happened to both. */
export default class ListingModuleService extends ListingImports {
  /** Begins a listing with a first draft. */
  @InjectTransactionManager()
  async draftListing(
    { seller_id, content }: { seller_id: string; content: ListingContent },
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const listing = await this.createListings(
      { seller_id, changed_at: deed.now, ...shownOf(content) },
      sharedContext,
    );
    await this.createListingRevisions(
      { listing_id: listing.id, version: 1, ...contentColumns(content) },
      sharedContext,
    );
    await this.record_(listing.id, "drafted", 1, deed, null, sharedContext);
    return await this.readState_(listing.id, sharedContext);
  }

  /**
   * Keeps what was written. Safe to repeat: the same content once more changes nothing, also when the answer to the first
   * attempt was lost. What is returned stays returned, with its reasons, until it is submitted again; an accepted listing
   * gets a new revision beside the accepted one.
   *
   * @throws MedusaError CONFLICT `draft_changed` when somebody wrote since; NOT_ALLOWED while staff has it, or it is archived
   */
  @InjectTransactionManager()
  async saveDraft(
    { listing_id, version, content, base }: DraftChange,
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const state = await this.lockListing_(listing_id, sharedContext);
    const { listing, open } = state;
    const isSame = open !== null && isSameContent(open.content, content);
    if (isSame && (version === listing.version || version === listing.version - 1)) return state;
    if (version !== listing.version) throw draftChanged();
    if (open?.status === "submitted" || listing.status === "archived") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "What waits for the agency, or was put away, is not edited: take it back first.",
        open?.status === "submitted" ? "listing_submitted" : "listing_archived",
      );
    }
    const next = { version: version + 1, ...contentColumns(content) };
    if (open) await this.updateListingRevisions({ id: open.id, ...next }, sharedContext);
    else await this.createListingRevisions({ listing_id, ...next, base }, sharedContext);
    await this.updateListings(
      {
        id: listing_id,
        version: next.version,
        changed_at: deed.now,
        ...(listing.product_id === null ? shownOf(content) : {}),
      },
      sharedContext,
    );
    if (!open) await this.record_(listing_id, "edited", next.version, deed, null, sharedContext);
    return await this.readState_(listing_id, sharedContext);
  }

  /**
   * Hands the open revision to the agency.
   *
   * @throws MedusaError CONFLICT `draft_changed`; NOT_ALLOWED `listing_transition_refused` when nothing is there to submit
   */
  @InjectTransactionManager()
  async submitRevision(
    { listing_id, version }: RevisionDecision,
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const { listing, open } = await this.lockListing_(listing_id, sharedContext);
    if (!open) throw transitionRefused("listing", listing.status, "submitted", deed.by);
    if (listing.version !== version) throw draftChanged();
    await this.moveRevision_(open, "submitted", deed, { submitted_at: deed.now }, sharedContext);
    await this.followRevision_(listing, "submitted", deed, sharedContext);
    await this.record_(listing_id, "submitted", version, deed, null, sharedContext);
    return await this.readState_(listing_id, sharedContext);
  }

  /**
   * Ends an edit that changed nothing but prices and stock, which are changed already: there is nothing to review.
   *
   * @throws MedusaError CONFLICT `draft_changed`
   */
  @InjectTransactionManager()
  async closeEdit(
    { listing_id, version }: RevisionDecision,
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const { open } = await this.lockListing_(listing_id, sharedContext);
    if (open?.version !== version || open.status === "submitted") throw draftChanged();
    const columns = { base: null, verdict: null, decided_at: deed.now, decided_by: "price-and-stock" };
    await this.moveRevision_(open, "accepted", { ...deed, by: "system" }, columns, sharedContext);
    await this.record_(listing_id, "accepted", version, { ...deed, by: "system" }, null, sharedContext);
    return await this.readState_(listing_id, sharedContext);
  }

  /** Takes back what waits for the agency. @throws MedusaError NOT_ALLOWED `listing_transition_refused` when nothing waits */
  @InjectTransactionManager()
  async withdrawRevision(
    listing_id: string,
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const { listing, open } = await this.lockListing_(listing_id, sharedContext);
    if (open?.status !== "submitted") throw transitionRefused("listing", listing.status, "draft", deed.by);
    await this.moveRevision_(open, "draft", deed, { submitted_at: null }, sharedContext);
    await this.followRevision_(listing, "draft", deed, sharedContext);
    await this.record_(listing_id, "withdrawn", open.version, deed, null, sharedContext);
    return await this.readState_(listing_id, sharedContext);
  }

  /**
   * Pauses, resumes, puts away or brings back a listing by the domain's table. Putting away takes back what waits for the
   * agency.
   *
   * @throws MedusaError NOT_ALLOWED `listing_transition_refused`
   */
  @InjectTransactionManager()
  async moveListing(
    { listing_id, to }: { listing_id: string; to: ListingStatus },
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const { listing, open } = await this.lockListing_(listing_id, sharedContext);
    this.refuseMove_(listing, to, deed);
    if (listing.status === "archived" && to !== statusAfterArchive(listing)) {
      throw transitionRefused("listing", listing.status, to, deed.by);
    }
    if (to === "archived" && open?.status === "submitted") {
      await this.moveRevision_(open, "draft", deed, { submitted_at: null }, sharedContext);
    }
    await this.updateListings(
      {
        id: listing_id,
        status: to,
        changed_at: deed.now,
        paused_at: to === "paused" ? deed.now : null,
        archived_at: to === "archived" ? deed.now : null,
        archived_from: to === "archived" ? listing.status : null,
      },
      sharedContext,
    );
    await this.record_(listing_id, to, listing.version, deed, null, sharedContext);
    return await this.readState_(listing_id, sharedContext);
  }
}

/** How a listing comes back from the archive: what was published comes back paused, what had been taken down a draft. */
export function statusAfterArchive(listing: { archived_from: string | null }): "draft" | "paused" {
  return ["published", "paused"].includes(listing.archived_from ?? "") ? "paused" : "draft";
}
