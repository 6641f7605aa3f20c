import type { ListingStatus, RevisionStatus } from "@lapak-lebak/domain/listing";
import { checkListingContent, type ListingContent } from "@lapak-lebak/domain/listing-content";
import type { MedusaContainer } from "@medusajs/framework/types";
import { contentOf } from "../listing/content-schema";
import type { ListingPicture } from "../listing/pictures";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingRecord, RevisionRecord } from "../modules/listing/listing-records";
import type ListingModuleService from "../modules/listing/service";
import { newestStates } from "./newest-states";
import type { SoldGoods } from "./sold-goods";

/** A listing as its seller's list shows it. */
export interface ListingRow {
  id: string;
  title: string;
  family: string | null;
  status: ListingStatus;
  /** Where the edit stands that is not accepted yet; null where there is none. */
  revision: Exclude<RevisionStatus, "accepted"> | null;
  picture: ListingPicture | null;
  /** Whole rupiah of the cheapest variant. */
  price_from: number | null;
  /** Pieces of all variants together. */
  stock: number | null;
  /** Of goods that are sold: what the list edits at once. */
  variants: { id: string; title: string; price: number | null; stock: number; reserved: number }[];
  handle: string | null;
  /** ISO 8601. */
  updated_at: string;
  /** How much keeps it from being submitted. */
  problems: number;
}

export interface ListListingsQuery {
  seller_id: string;
  status?: ListingStatus | undefined;
  /** A part of the title. */
  q?: string | undefined;
  offset: number;
  limit: number;
}

/** The listings of a business, those touched last first. Archived ones only when asked for. */
export async function listListings(
  container: MedusaContainer,
  { seller_id, status, q, offset, limit }: ListListingsQuery,
): Promise<{ items: ListingRow[]; count: number }> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [listings, count] = await service.listAndCountListings(
    {
      seller_id,
      status: status ?? { $ne: "archived" as const },
      ...(q ? { title: { $ilike: `%${q.replace(/[\\%_]/g, "\\$&")}%` } } : {}),
    },
    { order: { changed_at: "DESC", id: "ASC" }, take: limit, skip: offset },
  );
  return { items: await listingRows(container, seller_id, listings), count };
}

/** Rows of listings of one business, in the given order; a fixed number of queries. */
export async function listingRows(
  container: MedusaContainer,
  sellerId: string,
  listings: readonly ListingRecord[],
): Promise<ListingRow[]> {
  const states = await newestStates(container, sellerId, listings);
  return states.map(({ listing, revision, goods }) => rowOf(listing, revision, goods));
}

function rowOf(listing: ListingRecord, revision: RevisionRecord, goods: SoldGoods | undefined): ListingRow {
  const content = contentOf(revision.content);
  const figures = goods?.variants ?? draftFigures(content);
  const prices = figures.flatMap(({ price }) => price ?? []);
  const stocks = figures.flatMap(({ stock }) => stock ?? []);
  return {
    id: listing.id,
    title: listing.title,
    family: listing.family,
    status: listing.status,
    revision: revision.status === "accepted" ? null : revision.status,
    picture: content.pictures?.[0] ?? null,
    price_from: prices.length > 0 ? Math.min(...prices) : null,
    stock: stocks.length > 0 ? stocks.reduce((sum, stock) => sum + stock, 0) : null,
    variants: (goods?.variants ?? []).map(({ id, title, price, stock, reserved }) => ({
      id,
      title,
      price,
      stock,
      reserved,
    })),
    handle: goods?.handle ?? null,
    updated_at: new Date(listing.changed_at).toISOString(),
    problems: checkListingContent(content).length,
  };
}

function draftFigures({ variants = [] }: ListingContent): { price: number | null; stock: number | null }[] {
  return variants.map(({ price, stock }) => ({ price: price ?? null, stock: stock ?? null }));
}
