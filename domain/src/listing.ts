import { choicesFrom, permits, type TransitionTable } from "./transitions.js";

/** Every status of a listing. */
export const LISTING_STATUSES = [
  "draft",
  "submitted",
  "returned",
  "published",
  "paused",
  "archived",
] as const;

/** Where a listing stands. */
export type ListingStatus = (typeof LISTING_STATUSES)[number];

/** Who moves a listing. */
export type ListingActor = "seller" | "staff";

/**
 * The life of a listing: the seller drafts and submits it; staff publish it or return it with reasons, after which the
 * seller improves and submits it again. A seller may take back what waits, pause what is published and put away what no
 * longer sells; what was put away comes back as a draft, or paused where it was published before. Staff may return a
 * published listing, as after a complaint. Edits of a published one are revisions with a life of their own.
 */
export const listingTransitions: TransitionTable<ListingStatus, ListingActor> = [
  { from: "draft", to: "submitted", by: ["seller"] },
  { from: "draft", to: "archived", by: ["seller"] },
  { from: "submitted", to: "published", by: ["staff"] },
  { from: "submitted", to: "returned", by: ["staff"] },
  { from: "submitted", to: "draft", by: ["seller"] },
  { from: "returned", to: "submitted", by: ["seller"] },
  { from: "returned", to: "archived", by: ["seller"] },
  { from: "published", to: "paused", by: ["seller"] },
  { from: "published", to: "archived", by: ["seller"] },
  { from: "published", to: "returned", by: ["staff"] },
  { from: "paused", to: "published", by: ["seller"] },
  { from: "paused", to: "archived", by: ["seller"] },
  { from: "paused", to: "returned", by: ["staff"] },
  { from: "archived", to: "draft", by: ["seller"] },
  { from: "archived", to: "paused", by: ["seller"] },
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

export {
  canTransitionRevision,
  REVISION_STATUSES,
  revisionTransitions,
  revisionTransitionsFrom,
  type RevisionStatus,
} from "./listing-revision.js";
