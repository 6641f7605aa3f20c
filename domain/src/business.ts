import { choicesFrom, permits, type TransitionTable } from "./transitions.js";

/** Every status of a business. */
export const BUSINESS_STATUSES = ["draft", "submitted", "admitted", "rejected", "suspended"] as const;

/** Where a business stands with the agency. */
export type BusinessStatus = (typeof BUSINESS_STATUSES)[number];

/** Who moves a business. */
export type BusinessActor = "seller" | "staff";

/** The life of a business on the marketplace: it applies, the agency admits or rejects it, and may suspend it. */
export const businessTransitions: TransitionTable<BusinessStatus, BusinessActor> = [
  { from: "draft", to: "submitted", by: ["seller"] },
  { from: "submitted", to: "admitted", by: ["staff"] },
  { from: "submitted", to: "rejected", by: ["staff"] },
  { from: "admitted", to: "suspended", by: ["staff"] },
  { from: "suspended", to: "admitted", by: ["staff"] },
];

/** Whether `by` may take a business from one status to another. */
export function canTransitionBusiness(from: BusinessStatus, to: BusinessStatus, by: BusinessActor): boolean {
  return permits(businessTransitions, from, to, by);
}

/** The statuses that `by` may choose for a business: the buttons of a screen. */
export function businessTransitionsFrom(from: BusinessStatus, by: BusinessActor): BusinessStatus[] {
  return choicesFrom(businessTransitions, from, by);
}

/** Whether a business with this status is visible and sells: only an admitted one does. */
export function isBusinessPublic(status: BusinessStatus): boolean {
  return status === "admitted";
}
