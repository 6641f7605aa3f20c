import { AUDIT_ACTIONS, isAuditAction } from "@lapak-lebak/domain/audit-actions";
import { STAFF_ROLE_LABELS } from "@lapak-lebak/domain/staff-roles";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STAFF_MODULE } from "../../../../modules/staff";
import type { AuditEntryRecord } from "../../../../modules/staff/service";
import type StaffModuleService from "../../../../modules/staff/service";
import type { Cell } from "../../../../sheets/send-sheet";
import type { auditFilters } from "./audit-query";

/** The columns of the exported log. Times are of Jakarta. */
export const AUDIT_COLUMNS = [
  { header: "Waktu (WIB)", width: 22 },
  { header: "Petugas", width: 24 },
  { header: "Peran", width: 16 },
  { header: "Tindakan", width: 30 },
  { header: "Kode tindakan", width: 24 },
  { header: "Jenis", width: 14 },
  { header: "Nama", width: 36 },
  { header: "ID", width: 34 },
  { header: "Sebelum", width: 40 },
  { header: "Sesudah", width: 40 },
  { header: "Alasan", width: 50 },
  { header: "Membatalkan catatan", width: 34 },
  { header: "ID catatan", width: 34 },
];

const BATCH = 500;

/** 2026-11-24 14:30:05: the Swedish way of writing sorts as text. */
const sortableTime = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Jakarta",
  dateStyle: "short",
  timeStyle: "medium",
});

/** The rows of the exported log up to a moment, read in batches so that no length of it fills the memory. */
export async function* auditRows(
  container: MedusaContainer,
  filters: ReturnType<typeof auditFilters>,
  until: Date,
): AsyncGenerator<Cell[]> {
  const staff = container.resolve<StaffModuleService>(STAFF_MODULE);
  let last: AuditEntryRecord | undefined;
  do {
    const rows: AuditEntryRecord[] = await staff.listAuditEntries(
      { $and: [filters, { created_at: { $lte: until } }, ...(last ? [after(last)] : [])] },
      { take: BATCH, order: { occurred_at: "ASC", id: "ASC" } },
    );
    for (const row of rows) yield cellsOf(row);
    last = rows.length === BATCH ? rows.at(-1) : undefined;
  } while (last !== undefined);
}

const after = ({ occurred_at, id }: AuditEntryRecord) => ({
  $or: [{ occurred_at: { $gt: occurred_at } }, { occurred_at, id: { $gt: id } }],
});

function cellsOf(row: AuditEntryRecord): Cell[] {
  return [
    sortableTime.format(row.occurred_at),
    row.actor_name,
    row.role === "system" ? "Sistem" : STAFF_ROLE_LABELS[row.role].id,
    isAuditAction(row.action) ? AUDIT_ACTIONS[row.action].id : row.action,
    row.action,
    row.subject_type,
    row.subject_label,
    row.subject_id,
    row.before === null ? null : JSON.stringify(row.before),
    row.after === null ? null : JSON.stringify(row.after),
    row.reason,
    row.withdraws,
    row.id,
  ];
}
