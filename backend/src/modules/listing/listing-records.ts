import {
  canTransitionListing,
  canTransitionRevision,
  type ListingStatus,
  type RevisionStatus,
} from "@lapak-lebak/domain/listing";
import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { MedusaError, MedusaService } from "@medusajs/framework/utils";
import { lockStatus, transitionRefused } from "../../database/lock-status";
import { GoodsMovement } from "./models/goods-movement";
import { Listing } from "./models/listing";
import { ListingEvent } from "./models/listing-event";
import { ListingImport } from "./models/listing-import";
import { ListingImportItem } from "./models/listing-import-item";
import { ListingRevision } from "./models/listing-revision";
import { OPEN_REVISIONS, type ListingDeed, type Verdict } from "./records";

export type ListingRecord = InferTypeOf<typeof Listing>;
export type RevisionRecord = InferTypeOf<typeof ListingRevision>;

/** A listing and its revision that is not accepted, if it has one. */
export interface ListingState {
  listing: ListingRecord;
  open: RevisionRecord | null;
}

/** Statuses in which nothing is published, so that the listing stands where its revision does. */
const UNPUBLISHED: readonly ListingStatus[] = ["draft", "submitted", "returned"];

/** The tables of listings, and what every change of them shares. */
export class ListingRecords extends MedusaService({
  Listing,
  ListingRevision,
  ListingEvent,
  GoodsMovement,
  ListingImport,
  ListingImportItem,
}) {
  /** Locks a listing until the transaction ends, and reads it. @throws MedusaError NOT_FOUND `listing_not_found` */
  protected async lockListing_(id: string, sharedContext: Context): Promise<ListingState> {
    await lockStatus<ListingStatus>("listing", id, sharedContext);
    return await this.readState_(id, sharedContext);
  }

  protected async readState_(id: string, sharedContext: Context): Promise<ListingState> {
    const listing = await this.retrieveListing(id, {}, sharedContext);
    const [open] = await this.listListingRevisions(
      { listing_id: id, status: [...OPEN_REVISIONS] },
      { take: 1 },
      sharedContext,
    );
    return { listing, open: open ?? null };
  }

  /** As {@link lockListing_}, for a decision. @throws MedusaError CONFLICT `already_decided` unless this very revision waits */
  protected async lockSubmitted_(
    id: string,
    version: number,
    sharedContext: Context,
  ): Promise<{ listing: ListingRecord; open: RevisionRecord }> {
    const { listing, open } = await this.lockListing_(id, sharedContext);
    if (open?.status !== "submitted" || open.version !== version) throw alreadyDecided();
    return { listing, open };
  }

  protected async moveRevision_(
    revision: RevisionRecord,
    to: RevisionStatus,
    deed: ListingDeed,
    columns: Record<string, unknown>,
    sharedContext: Context,
  ): Promise<void> {
    if (deed.by !== "system" && !canTransitionRevision(revision.status, to, deed.by)) {
      throw transitionRefused("listing", revision.status, to, deed.by);
    }
    await this.updateListingRevisions({ id: revision.id, status: to, ...columns }, sharedContext);
  }

  /** Takes a listing that is not published to where its revision has gone; what is published stays so while an edit waits. */
  protected async followRevision_(
    listing: ListingRecord,
    to: ListingStatus,
    deed: ListingDeed,
    sharedContext: Context,
  ): Promise<void> {
    const status = UNPUBLISHED.includes(listing.status) ? to : listing.status;
    await this.updateListings({ id: listing.id, status, changed_at: deed.now }, sharedContext);
  }

  protected refuseMove_(listing: ListingRecord, to: ListingStatus, deed: ListingDeed): void {
    if (deed.by === "system" || !canTransitionListing(listing.status, to, deed.by)) {
      throw transitionRefused("listing", listing.status, to, deed.by);
    }
  }

  protected async record_(
    listing_id: string,
    action: string,
    version: number,
    { by, actor, now }: ListingDeed,
    verdict: Verdict | null,
    sharedContext: Context,
  ): Promise<void> {
    await this.createListingEvents(
      { listing_id, action, version, by, actor, verdict: verdict && { ...verdict }, occurred_at: now },
      sharedContext,
    );
  }

  /** Refused: a history is only added to. */
  override updateListingEvents = refuseToRewriteHistory;
  override deleteListingEvents = refuseToRewriteHistory;
  override softDeleteListingEvents = refuseToRewriteHistory;
  override updateGoodsMovements = refuseToRewriteHistory;
  override deleteGoodsMovements = refuseToRewriteHistory;
  override softDeleteGoodsMovements = refuseToRewriteHistory;
}

/** What lists show of a listing, out of its content. */
export function shownOf(content: ListingContent): { title: string; family: string | null } {
  return { title: content.title?.trim() ?? "", family: content.family ?? null };
}

/** The error for who decides what somebody else has decided, or what was changed meanwhile. */
export function alreadyDecided(): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    "This revision does not wait for a decision any more.",
    "already_decided",
  );
}

/** The error for who writes upon what somebody else has changed since. */
export function draftChanged(): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    "Somebody has changed the draft since it was read.",
    "draft_changed",
  );
}

function refuseToRewriteHistory(..._anything: unknown[]): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The history of a listing is only added to.",
    "append_only",
  );
}
