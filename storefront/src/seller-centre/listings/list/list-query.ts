import { LISTING_STATUSES, type ListingStatus } from "@lapak-lebak/domain/listing";

/** The tabs above the list: everything, then what asks for the seller's hand first. */
export const LISTING_TABS = [
  "all",
  "draft",
  "returned",
  "submitted",
  "published",
  "paused",
  "archived",
] as const;

export type ListingTab = (typeof LISTING_TABS)[number];

/** What of the list is shown. */
export interface ListQuery {
  tab: ListingTab;
  /** Words that the name has; empty for all. */
  q: string;
  /** From 1. */
  page: number;
}

/** Listings on one page of the list. */
export const PAGE_SIZE = 20;

const LONGEST_SEARCH = 100;
const LAST_PAGE = 10_000;

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the list's address; what is no such value counts as not given. */
export function readListQuery(params: Params): ListQuery {
  const tab = LISTING_TABS.find((each) => each === params.keadaan) ?? "all";
  const q = typeof params.cari === "string" ? params.cari.trim().slice(0, LONGEST_SEARCH) : "";
  const page = typeof params.halaman === "string" ? Number(params.halaman) : 1;
  return { tab, q, page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1 };
}

/** The status that a tab shows; undefined for all. */
export function statusOf(tab: ListingTab): ListingStatus | undefined {
  return LISTING_STATUSES.find((status) => status === tab);
}
