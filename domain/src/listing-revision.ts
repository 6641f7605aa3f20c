import type { ListingActor } from "./listing.js";
import { choicesFrom, permits, type TransitionTable } from "./transitions.js";

/** Every status of a revision, one version of what a listing says. */
export const REVISION_STATUSES = ["draft", "submitted", "returned", "accepted"] as const;

/** Where a revision stands. A listing has at most one that is not accepted. */
export type RevisionStatus = (typeof REVISION_STATUSES)[number];

/**
 * The life of a revision: the seller drafts, submits and takes it back; staff accept it, which ends it, or return it with
 * reasons. While an edit waits, buyers see the last revision that was accepted.
 */
export const revisionTransitions: TransitionTable<RevisionStatus, ListingActor> = [
  { from: "draft", to: "submitted", by: ["seller"] },
  { from: "submitted", to: "draft", by: ["seller"] },
  { from: "submitted", to: "accepted", by: ["staff"] },
  { from: "submitted", to: "returned", by: ["staff"] },
  { from: "returned", to: "submitted", by: ["seller"] },
  // Staff takes a listing down while its seller is at an edit: the edit is what they mend.
  { from: "draft", to: "returned", by: ["staff"] },
];

/** Whether `by` may take a revision from one status to another. */
export function canTransitionRevision(from: RevisionStatus, to: RevisionStatus, by: ListingActor): boolean {
  return permits(revisionTransitions, from, to, by);
}

/** The statuses that `by` may choose for a revision: the buttons of a screen. */
export function revisionTransitionsFrom(from: RevisionStatus, by: ListingActor): RevisionStatus[] {
  return choicesFrom(revisionTransitions, from, by);
}
