import { returnReason, type ReturnedSubject } from "@lapak-lebak/domain/return-reasons";

/** A reason as it was given: the code of the list, the field that it stands at, and words of its own. */
export interface GivenReason {
  code: string;
  field?: string | null;
  note?: string | null;
}

/** A step in the life of what the agency decides about, as the console tells it. */
export interface PastDecision {
  /** ISO 8601. */
  at: string;
  /** Name of a colleague or member; null for a job, and for who is gone. */
  by: string | null;
  from: string | null;
  to: string | null;
  reasons: GivenReason[];
  note: string | null;
  /** How a certificate was looked into. */
  method?: string | null;
}

/** Codes of the list with the fields that they stand at; codes that the list does not know any more stay as they are. */
export function reasonsOf(
  subject: ReturnedSubject,
  codes: readonly string[] | null | undefined,
): GivenReason[] {
  return (codes ?? []).map((code) => ({ code, field: returnReason(subject, code)?.field ?? null }));
}

/** Reasons in words, with what the officer added, for the log: "Berkas tidak terbaca; Foto lebih dekat, ya". */
export function reasonInWords(
  subject: ReturnedSubject,
  codes: readonly string[],
  note: string | null,
): string | null {
  const words = codes.map((code) => returnReason(subject, code)?.label.id ?? code);
  return [...words, ...(note ? [note] : [])].join("; ") || null;
}
