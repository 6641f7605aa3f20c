import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendSheet } from "../../../../../sheets/send-sheet";
import { exportAuditWorkflow } from "../../../../../workflows/staff/export-audit";
import { parseInput } from "../../../../errors/parse-input";
import { auditActorOf } from "../../../../security/staff-context";
import { auditExportQuery, auditFilters } from "../audit-query";
import { AUDIT_COLUMNS, auditRows } from "../audit-sheet";

/**
 * The log as a sheet, the oldest entry first. That it was taken along is an entry itself.
 *
 * @throws ApiError 400 `invalid_input`
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...conditions } = parseInput(auditExportQuery, req.query);
  const now = new Date();
  await exportAuditWorkflow(req.scope).run({
    input: { actor: auditActorOf(req), format, conditions, now: now.toISOString() },
  });
  await sendSheet(res, {
    format,
    name: `catatan-dinas-${now.toISOString().slice(0, 10)}`,
    columns: AUDIT_COLUMNS,
    rows: auditRows(req.scope, auditFilters(conditions), now),
  });
}
