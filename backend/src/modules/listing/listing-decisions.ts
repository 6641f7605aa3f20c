import { canTransitionListing } from "@lapak-lebak/domain/listing";
import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils";
import { alreadyDecided, ListingRecords, shownOf, type ListingState } from "./listing-records";
import { contentColumns, type ListingDeed, type Verdict } from "./records";

/** A decision about the revision with this number. */
export interface RevisionDecision {
  listing_id: string;
  version: number;
}

export interface RevisionAcceptance extends RevisionDecision {
  /** Core's product, which says this content already. */
  product_id: string;
  /** What the listing says from now on: the revision's content, with what the agency added. */
  content: ListingContent;
}

/** What the agency decides of listings. */
export class ListingDecisions extends ListingRecords {
  /**
   * Ends the submitted revision: it is what the listing says from now on, and it is published unless its seller has paused
   * it.
   *
   * @throws MedusaError CONFLICT `already_decided`
   */
  @InjectTransactionManager()
  async acceptRevision(
    { listing_id, version, product_id, content }: RevisionAcceptance,
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const { listing, open } = await this.lockSubmitted_(listing_id, version, sharedContext);
    const columns = { ...contentColumns(content), base: null, verdict: null, ...decided(deed) };
    await this.moveRevision_(open, "accepted", deed, columns, sharedContext);
    await this.followRevision_(listing, "published", deed, sharedContext);
    await this.updateListings({ id: listing_id, product_id, ...shownOf(content) }, sharedContext);
    await this.record_(listing_id, "accepted", version, deed, null, sharedContext);
    return await this.readState_(listing_id, sharedContext);
  }

  /**
   * Gives the submitted revision back with reasons. What is published stays as it is.
   *
   * @throws MedusaError CONFLICT `already_decided`
   */
  @InjectTransactionManager()
  async returnRevision(
    { listing_id, version, verdict }: RevisionDecision & { verdict: Verdict },
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const { listing, open } = await this.lockSubmitted_(listing_id, version, sharedContext);
    const columns = { verdict: { ...verdict }, ...decided(deed) };
    await this.moveRevision_(open, "returned", deed, columns, sharedContext);
    await this.followRevision_(listing, "returned", deed, sharedContext);
    await this.record_(listing_id, "returned", version, deed, verdict, sharedContext);
    return await this.readState_(listing_id, sharedContext);
  }

  /**
   * Takes a listing off the shop, as after a complaint. Its seller mends what they were at, else what was published.
   *
   * @throws MedusaError CONFLICT `already_decided` when it is neither published nor paused any more
   */
  @InjectTransactionManager()
  async takeListingDown(
    { listing_id, verdict, content }: { listing_id: string; verdict: Verdict; content: ListingContent },
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingState> {
    const { listing, open } = await this.lockListing_(listing_id, sharedContext);
    const isOnSale = listing.status === "published" || listing.status === "paused";
    if (!isOnSale || deed.by !== "staff" || !canTransitionListing(listing.status, "returned", deed.by)) {
      throw alreadyDecided();
    }
    const columns = { status: "returned" as const, verdict: { ...verdict }, ...decided(deed) };
    const version = open ? listing.version : listing.version + 1;
    if (open) await this.updateListingRevisions({ id: open.id, ...columns }, sharedContext);
    else {
      const revision = { listing_id, version, ...contentColumns(content), ...columns };
      await this.createListingRevisions(revision, sharedContext);
    }
    await this.updateListings(
      { id: listing_id, status: "returned", version, changed_at: deed.now, paused_at: null },
      sharedContext,
    );
    await this.record_(listing_id, "taken_down", version, deed, verdict, sharedContext);
    return await this.readState_(listing_id, sharedContext);
  }
}

function decided({ actor, now }: ListingDeed) {
  return { decided_at: now, decided_by: actor };
}
