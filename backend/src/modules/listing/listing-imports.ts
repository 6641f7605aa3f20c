import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { ListingSheetError, ListingSheetRow } from "@lapak-lebak/domain/listing-sheet";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError } from "@medusajs/framework/utils";
import { lockStatus, transactionOf } from "../../database/lock-status";
import { ListingRecording } from "./listing-recording";
import { shownOf } from "./listing-records";
import { contentColumns, type ListingDeed } from "./records";
import type { ListingImport } from "./models/listing-import";
import type { ListingImportItem } from "./models/listing-import-item";

export type ListingImportRecord = InferTypeOf<typeof ListingImport>;
export type ListingImportItemRecord = InferTypeOf<typeof ListingImportItem>;

/** What became of a sheet when it was looked through. */
export interface CheckedSheet {
  seller_id: string;
  created_by: string;
  file_name: string;
  rows: number;
  unchanged: number;
  errors: ListingSheetError[];
  unknown_columns: string[];
  items: {
    line: number;
    action: "create" | "update";
    listing_id: string | null;
    rows: readonly ListingSheetRow[];
    submit: boolean;
  }[];
}

/** A listing of a sheet that is dealt with. */
export interface FinishedItem {
  id: string;
  /** Why it was not written after all; null where it was. */
  refusal: string | null;
}

/** A listing that a sheet begins. */
export interface DraftedListing {
  id: string;
  seller_id: string;
  content: ListingContent;
}

/** How long a sheet that was looked through can be confirmed: a day, in milliseconds. */
const CONFIRMABLE_FOR = 24 * 3_600_000;

/** A process that carries out imports has died when it says nothing for so long: milliseconds. */
const SILENCE = 60_000;

/** The sheets of listings that sellers bring in. */
export class ListingImports extends ListingRecording {
  /** Keeps what was found in a sheet, so that it can be confirmed. New listings get their ids now. */
  @InjectTransactionManager()
  async keepCheckedSheet(
    { items, errors, ...sheet }: CheckedSheet,
    now: Date,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingImportRecord> {
    const count = (action: string) => items.filter((item) => item.action === action).length;
    const record = await this.createListingImports(
      {
        ...sheet,
        errors: { errors },
        creates: count("create"),
        updates: count("update"),
        expires_at: new Date(now.getTime() + CONFIRMABLE_FOR),
      },
      sharedContext,
    );
    await this.createListingImportItems(
      items.map(({ rows, listing_id, ...item }, index) => ({
        ...item,
        import_id: record.id,
        listing_id: listing_id ?? `lst_${record.id.replace(/^limp_/, "")}_${index + 1}`,
        sheet: { rows },
      })),
      sharedContext,
    );
    return record;
  }

  /**
   * Lets a sheet be carried out. Safe to repeat: one that runs or is done stays as it is.
   *
   * @throws MedusaError NOT_FOUND `listing_import_not_found`; NOT_ALLOWED `listing_import_expired`
   */
  @InjectTransactionManager()
  async confirmListingImport(
    { id, now }: { id: string; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<ListingImportRecord> {
    const status = await lockStatus<ListingImportRecord["status"]>("listing_import", id, sharedContext);
    const record = await this.retrieveListingImport(id, {}, sharedContext);
    if (status !== "checked") return record;
    if (record.expires_at < now) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The sheet was looked through too long ago: send it again.",
        "listing_import_expired",
      );
    }
    return await this.updateListingImports({ id, status: "running", confirmed_at: now }, sharedContext);
  }

  /** Has a process carry out an import, unless another one does. @returns whether it may */
  @InjectTransactionManager()
  async takeOverListingImport(
    { id, runner, now }: { id: string; runner: string; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<boolean> {
    const rows = await transactionOf(sharedContext).execute<{ id: string }[]>(
      `UPDATE listing_import SET runner = ?, runner_seen_at = ?
        WHERE id = ? AND status = 'running' AND (runner IS NULL OR runner = ? OR runner_seen_at < ?) RETURNING id`,
      [runner, now, id, runner, new Date(now.getTime() - SILENCE)],
    );
    return rows.length > 0;
  }

  /** The next listings that are to be written. */
  async nextImportItems(
    importId: string,
    take: number,
    sharedContext: Context = {},
  ): Promise<ListingImportItemRecord[]> {
    return await this.listListingImportItems(
      { import_id: importId, is_done: false },
      { order: { line: "ASC" }, take },
      sharedContext,
    );
  }

  /** Listings have been written, or were refused; when none is left, the import is done. */
  @InjectTransactionManager()
  async finishImportItems(
    { id, items, now }: { id: string; items: FinishedItem[]; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    await lockStatus("listing_import", id, sharedContext);
    await this.updateListingImportItems(
      items.map((item) => ({ ...item, is_done: true })),
      sharedContext,
    );
    const [, done] = await this.listAndCountListingImportItems(
      { import_id: id, is_done: true },
      { select: ["id"], take: 1 },
      sharedContext,
    );
    await this.updateListingImports({ id, done }, sharedContext);
    await this.finishIfNothingIsLeft({ id, now }, sharedContext);
  }

  /**
   * Begins listings of a sheet, with the ids that they got when it was looked through. Safe to repeat: those that are there
   * stay as they are.
   */
  @InjectTransactionManager()
  async draftImportedListings(
    listings: DraftedListing[],
    deed: ListingDeed,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    const known = await this.listListings(
      { id: listings.map(({ id }) => id) },
      { select: ["id"], take: listings.length },
      sharedContext,
    );
    const missing = listings.filter(({ id }) => known.every((each) => each.id !== id));
    await this.createListings(
      missing.map(({ id, seller_id, content }) => ({
        id,
        seller_id,
        changed_at: deed.now,
        ...shownOf(content),
      })),
      sharedContext,
    );
    await this.createListingRevisions(
      missing.map(({ id, content }) => ({ listing_id: id, version: 1, ...contentColumns(content) })),
      sharedContext,
    );
    await this.createListingEvents(
      missing.map(({ id }) => ({
        ...{ listing_id: id, action: "drafted", version: 1, by: deed.by, actor: deed.actor },
        occurred_at: deed.now,
      })),
      sharedContext,
    );
  }

  /** Ends an import of which nothing is left to write. */
  @InjectTransactionManager()
  async finishIfNothingIsLeft(
    { id, now }: { id: string; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<boolean> {
    const [left] = await this.nextImportItems(id, 1, sharedContext);
    if (left) return false;
    await this.updateListingImports({ id, status: "done", finished_at: now }, sharedContext);
    return true;
  }

  /** Forgets the sheets that nobody confirmed in time, with what they would have written. */
  @InjectTransactionManager()
  async forgetUnconfirmedSheets(now: Date, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    const unconfirmed = await this.listListingImports(
      { status: "checked", expires_at: { $lt: new Date(now.getTime() - CONFIRMABLE_FOR) } },
      { select: ["id"], take: 50 },
      sharedContext,
    );
    for (const { id } of unconfirmed) {
      await transactionOf(sharedContext).execute("DELETE FROM listing_import_item WHERE import_id = ?", [id]);
      await this.deleteListingImports(id, sharedContext);
    }
  }
}
