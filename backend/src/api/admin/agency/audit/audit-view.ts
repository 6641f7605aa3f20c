import type { AuditEntryRecord } from "../../../../modules/staff/service";

/** An entry of the log as the console gets it. */
export interface AuditEntryView {
  id: string;
  /** ISO 8601. */
  occurred_at: string;
  actor_id: string;
  actor_name: string;
  role: AuditEntryRecord["role"];
  action: string;
  subject_type: string;
  subject_id: string;
  subject_label: string;
  before: unknown;
  after: unknown;
  reason: string | null;
  /** Id of the entry that this one takes back. */
  withdraws: string | null;
}

/** An entry without what only the database needs. */
export function auditEntryView(row: AuditEntryRecord): AuditEntryView {
  return {
    id: row.id,
    occurred_at: new Date(row.occurred_at).toISOString(),
    actor_id: row.actor_id,
    actor_name: row.actor_name,
    role: row.role,
    action: row.action,
    subject_type: row.subject_type,
    subject_id: row.subject_id,
    subject_label: row.subject_label,
    before: row.before,
    after: row.after,
    reason: row.reason,
    withdraws: row.withdraws,
  };
}
