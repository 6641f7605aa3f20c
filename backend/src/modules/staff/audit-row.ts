import type { AuditAction } from "@lapak-lebak/domain/audit-actions";
import type { StaffRole } from "@lapak-lebak/domain/staff-roles";

/** Who did something: a user of the console in their role at that moment, or a job by its name. */
export interface AuditActor {
  id: string;
  name: string;
  role: StaffRole | "system";
}

/** What an entry is about. `label` is its name as people know it: of a business, a listing, a number. */
export interface AuditSubject {
  type: string;
  id: string;
  label: string;
}

/** A line for the agency's log. `before` and `after` hold only what changed. */
export interface NewAuditEntry {
  actor: AuditActor;
  action: AuditAction;
  subject: AuditSubject;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  reason?: string | null;
  /** Id of the entry that this one takes back. */
  withdraws?: string | null;
  occurred_at: Date;
}

/** The row of an entry, with the words that a search looks through. */
export function rowOfAuditEntry({ actor, action, subject, ...entry }: NewAuditEntry) {
  const reason = entry.reason?.trim() || null;
  return {
    actor_id: actor.id,
    actor_name: actor.name,
    role: actor.role,
    action,
    subject_type: subject.type,
    subject_id: subject.id,
    subject_label: subject.label,
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason,
    withdraws: entry.withdraws ?? null,
    occurred_at: entry.occurred_at,
    words: [actor.name, subject.label, subject.id, action, reason ?? ""].join(" ").toLowerCase(),
  };
}
