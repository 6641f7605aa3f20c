import { z } from "zod";
import { PAGE_SIZE, pageOf } from "../request/page-of";
import { addressOf, ask } from "../request/send";

const auditEntry = z.object({
  id: z.string(),
  occurred_at: z.string(),
  actor_id: z.string(),
  actor_name: z.string(),
  role: z.string().nullable(),
  action: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  subject_label: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
  withdraws: z.string().nullable(),
});

/** Something that somebody of the staff did. */
export type AuditEntry = z.infer<typeof auditEntry>;

/** Empty texts leave a condition open; days are of Jakarta, `2026-12-31`. */
export type AuditConditions = Record<"q" | "actor" | "action" | "subject" | "from" | "to", string>;

export const listAudit = (conditions: AuditConditions, offset: number) =>
  ask(pageOf(auditEntry), "/admin/agency/audit", { query: { ...conditions, offset, limit: PAGE_SIZE } });

/** Where the entries are downloaded from; the browser brings the session along. */
export const auditExportAddress = (conditions: AuditConditions, format: "csv" | "xlsx") =>
  addressOf("/admin/agency/audit/export", { ...conditions, format });
