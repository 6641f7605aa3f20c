import { isReturnReason, type ReturnedSubject } from "@lapak-lebak/domain/return-reasons";
import { z } from "zod";

const LONGEST_NOTE = 2000;
const MOST_REASONS = 12;

/** What an officer writes beside the reasons of the list. Empty means none. */
export const decisionNote = z
  .string()
  .trim()
  .max(LONGEST_NOTE)
  .nullish()
  .transform((note) => note || null);

/** Codes of the list of reasons for what goes back. */
export const reasonCodes = (subject: ReturnedSubject) =>
  z
    .array(z.string().refine((code) => isReturnReason(subject, code), "not_allowed"))
    .max(MOST_REASONS)
    .default([]);

/** What a decision must say for itself, whatever is decided about. */
interface SaidWithDecision {
  reasons: readonly (string | { code: string })[];
  note: string | null;
}

/**
 * Whoever is refused is told why: such a decision has a reason of the list, and one that the list does not foresee is
 * written down.
 */
export function requireReasons(
  { reasons, note }: SaidWithDecision,
  needsReasons: boolean,
  context: z.core.$RefinementCtx,
): void {
  const codes = reasons.map((reason) => (typeof reason === "string" ? reason : reason.code));
  const missing = (field: string) =>
    context.addIssue({ code: "custom", path: [field], message: "required", input: undefined });
  if (needsReasons && codes.length === 0) missing("reasons");
  if (codes.includes("other") && note === null) missing("note");
}
