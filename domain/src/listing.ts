import { choicesFrom, permits, type TransitionTable } from "./transitions.js";

/** Every status of a listing. */
export const LISTING_STATUSES = ["draft", "submitted", "published", "returned"] as const;

/** Where a listing stands. */
export type ListingStatus = (typeof LISTING_STATUSES)[number];

/** Who moves a listing. */
export type ListingActor = "seller" | "staff";

/**
 * The life of a listing: the seller drafts and submits it; staff publish it or return it with reasons, after which the
 * seller improves and submits it again. A seller may take back what waits and take down what is published; staff may
 * return a published listing, as after a complaint.
 */
export const listingTransitions: TransitionTable<ListingStatus, ListingActor> = [
  { from: "draft", to: "submitted", by: ["seller"] },
  { from: "submitted", to: "published", by: ["staff"] },
  { from: "submitted", to: "returned", by: ["staff"] },
  { from: "submitted", to: "draft", by: ["seller"] },
  { from: "returned", to: "submitted", by: ["seller"] },
  { from: "published", to: "draft", by: ["seller"] },
  { from: "published", to: "returned", by: ["staff"] },
];

/** Whether `by` may take a listing from one status to another. */
export function canTransitionListing(from: ListingStatus, to: ListingStatus, by: ListingActor): boolean {
  return permits(listingTransitions, from, to, by);
}

/** The statuses that `by` may choose for a listing: the buttons of a screen. */
export function listingTransitionsFrom(from: ListingStatus, by: ListingActor): ListingStatus[] {
  return choicesFrom(listingTransitions, from, by);
}

/** Whether buyers see a listing with this status. */
export function isListingPublic(status: ListingStatus): boolean {
  return status === "published";
}
