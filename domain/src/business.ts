import { choicesFrom, permits, type TransitionTable } from "./transitions.js";

/** Every status of a business. */
export const BUSINESS_STATUSES = ["draft", "submitted", "admitted", "rejected", "suspended"] as const;

/** Where a business stands with the agency. */
export type BusinessStatus = (typeof BUSINESS_STATUSES)[number];

/** Who moves a business. */
export type BusinessActor = "seller" | "staff";

/**
 * The life of a business on the marketplace: it applies; the agency admits it, returns it with reasons so that it can be
 * mended and sent again, or rejects it for good; and may suspend and reinstate it.
 */
export const businessTransitions: TransitionTable<BusinessStatus, BusinessActor> = [
  { from: "draft", to: "submitted", by: ["seller"] },
  { from: "submitted", to: "admitted", by: ["staff"] },
  { from: "submitted", to: "draft", by: ["staff"] },
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

/** What the agency verifies when it admits a business; from then on only the agency changes it. */
export const VERIFIED_FIELDS = ["name", "kind", "nib"] as const;

/** One of {@link VERIFIED_FIELDS}. */
export type VerifiedField = (typeof VERIFIED_FIELDS)[number];

/**
 * Which of the verified fields a business cannot change by itself any more, as it stands. One that was admitted without
 * a value may still give it.
 */
export function fixedFields(
  business: { status: BusinessStatus } & Readonly<Record<VerifiedField, string | null>>,
): VerifiedField[] {
  if (business.status !== "admitted" && business.status !== "suspended") return [];
  return VERIFIED_FIELDS.filter((field) => business[field] !== null);
}

/** What the agency decides about a business. */
export const BUSINESS_DECISIONS = ["admit", "return", "reject", "suspend", "reinstate"] as const;

/** One of {@link BUSINESS_DECISIONS}. */
export type BusinessDecision = (typeof BUSINESS_DECISIONS)[number];

const DECIDED_STEPS: Readonly<
  Record<BusinessDecision, { from: BusinessStatus; to: BusinessStatus; needsReasons: boolean }>
> = {
  admit: { from: "submitted", to: "admitted", needsReasons: false },
  return: { from: "submitted", to: "draft", needsReasons: true },
  reject: { from: "submitted", to: "rejected", needsReasons: true },
  suspend: { from: "admitted", to: "suspended", needsReasons: true },
  reinstate: { from: "suspended", to: "admitted", needsReasons: false },
};

/** The step of the table that a decision takes, and whether the business must be told why. */
export function stepOfDecision(decision: BusinessDecision): {
  from: BusinessStatus;
  to: BusinessStatus;
  needsReasons: boolean;
} {
  return DECIDED_STEPS[decision];
}

/** The decisions that are open to the agency for a business with this status: the buttons of a screen. */
export function businessDecisionsFrom(status: BusinessStatus): BusinessDecision[] {
  return BUSINESS_DECISIONS.filter((decision) => DECIDED_STEPS[decision].from === status);
}
