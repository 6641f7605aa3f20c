/** The steps of the checkout, in the order of their addresses. */
export const STEPS = ["contact", "address", "delivery", "review"] as const;

export type Step = (typeof STEPS)[number];

/** What of an order is settled already. */
export interface Progress {
  contact: boolean;
  address: boolean;
  delivery: boolean;
}

/** The step that comes next: the first one that is not settled, and in the end looking it all over. */
export function nextStep(progress: Progress): Step {
  return STEPS.find((step) => step !== "review" && !progress[step]) ?? "review";
}

/** Whether the buyer may stand at this step: everything before it is settled. */
export function isReached(step: Step, progress: Progress): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(nextStep(progress));
}
