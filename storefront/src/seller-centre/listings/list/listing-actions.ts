import { listingTransitionsFrom, type ListingStatus, type RevisionStatus } from "@lapak-lebak/domain/listing";

/** What a seller can do to a listing from the list, besides opening it. */
export const LISTING_ACTIONS = ["withdraw", "pause", "resume", "restore", "archive"] as const;

export type ListingAction = (typeof LISTING_ACTIONS)[number];

/** The address of each below the listing's. */
export const ACTION_PATHS: Readonly<Record<ListingAction, string>> = {
  withdraw: "withdrawal",
  pause: "pause",
  resume: "resume",
  restore: "restoration",
  archive: "archive",
};

interface Standing {
  status: ListingStatus;
  revision: RevisionStatus | null;
}

/** The actions that the domain's table of transitions lets a seller take, in the order of the buttons. */
export function actionsFor({ status, revision }: Standing): ListingAction[] {
  const to = listingTransitionsFrom(status, "seller");
  const allowed: Readonly<Record<ListingAction, boolean>> = {
    // What waits is the listing itself, or an edit of one that is up already.
    withdraw: revision === "submitted" && status !== "archived",
    pause: to.includes("paused") && status !== "archived",
    resume: to.includes("published"),
    restore: status === "archived",
    archive: to.includes("archived"),
  };
  return LISTING_ACTIONS.filter((action) => allowed[action]);
}

/** Whether buyers can have it or could again at once, so that its price and stock change without a draft. */
export function isSold(status: ListingStatus): boolean {
  return status === "published" || status === "paused";
}
