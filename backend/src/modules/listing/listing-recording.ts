import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils";
import { contentOf } from "../../listing/content-schema";
import { ListingDecisions } from "./listing-decisions";
import { shownOf } from "./listing-records";
import {
  baseOf,
  contentColumns,
  figuresOf,
  isSameContent,
  withMovements,
  type GoodsMovementRecord,
  type ListingDeed,
} from "./records";

/** Goods that came onto the shop without a seller's form. */
export interface RecordedListing {
  seller_id: string;
  product_id: string;
  /** Core's status of a product. */
  status: string;
  content: ListingContent;
  at: Date;
}

/** Where listings stand whose product core knows: `proposed` is submitted, `rejected` returned. */
const STANDING: Readonly<Record<string, "draft" | "submitted" | "returned" | "published">> = {
  draft: "draft",
  proposed: "submitted",
  rejected: "returned",
  published: "published",
};

/** What is written down of goods beside their drafts and decisions. */
export class ListingRecording extends ListingDecisions {
  /**
   * Records goods that came onto the shop without a seller's form. Safe to repeat: products that have a listing are left
   * as they are.
   *
   * @returns the ids of the listings that were recorded just now
   */
  @InjectTransactionManager()
  async recordListings(
    goods: RecordedListing[],
    @MedusaContext() sharedContext: Context = {},
  ): Promise<string[]> {
    const known = await this.listListings(
      { product_id: goods.map(({ product_id }) => product_id) },
      { select: ["id", "product_id"], take: goods.length },
      sharedContext,
    );
    const recorded = new Set(known.map(({ product_id }) => product_id));
    const missing = goods.filter(({ product_id }) => !recorded.has(product_id));
    const listings = await this.createListings(
      missing.map(({ seller_id, product_id, status, content, at }) => ({
        ...{ seller_id, product_id, changed_at: at, ...shownOf(content) },
        status: STANDING[status] ?? ("draft" as const),
      })),
      sharedContext,
    );
    await this.createListingRevisions(
      listings.flatMap(({ id, product_id, status }) => {
        const from = missing.find((each) => each.product_id === product_id);
        if (!from) return [];
        const { content, at } = from;
        return {
          ...{ listing_id: id, version: 1, ...contentColumns(content) },
          ...(status === "published"
            ? { status: "accepted" as const, decided_at: at, decided_by: "recorded" }
            : {
                status: status === "submitted" || status === "returned" ? status : ("draft" as const),
                base: figuresOf(content.variants ?? []),
              }),
          ...(status === "submitted" ? { submitted_at: at } : {}),
        };
      }),
      sharedContext,
    );
    return listings.map(({ id }) => id);
  }

  /** Takes back what {@link recordListings} recorded. */
  @InjectTransactionManager()
  async forgetListings(ids: string[], @MedusaContext() sharedContext: Context = {}): Promise<void> {
    const revisions = await this.listListingRevisions(
      { listing_id: ids },
      { select: ["id"], take: null },
      sharedContext,
    );
    await this.deleteListingRevisions(
      revisions.map(({ id }) => id),
      sharedContext,
    );
    await this.deleteListings(ids, sharedContext);
  }

  /**
   * Adds changes of prices and stock to the history of goods. An edit that is open takes the new figures over, as if it had
   * begun with them: the newest word counts.
   */
  @InjectTransactionManager()
  async recordGoodsChange(
    { listing_id, cause, movements }: { listing_id: string; cause: string; movements: GoodsMovementRecord[] },
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    if (movements.length === 0) return;
    const { listing, open } = await this.lockListing_(listing_id, sharedContext);
    await this.createGoodsMovements(
      movements.map(({ key: _key, ...movement }) => ({
        ...{ listing_id, cause, actor: deed.actor, occurred_at: deed.now },
        ...movement,
      })),
      sharedContext,
    );
    if (open) {
      const { content, base } = withMovements(contentOf(open.content), baseOf(open.base), movements);
      // Who is writing at the edit meanwhile is told that it changed; what waits for the agency keeps its number.
      const isNews = open.status !== "submitted" && !isSameContent(open.content, content);
      const version = listing.version + (isNews ? 1 : 0);
      await this.updateListingRevisions(
        { id: open.id, version, content: { ...content }, base },
        sharedContext,
      );
      await this.updateListings({ id: listing_id, version }, sharedContext);
    }
    await this.updateListings({ id: listing_id, changed_at: deed.now }, sharedContext);
  }
}
