import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { registryRows, REGISTRY_SHEET_COLUMNS } from "../../../../../registry/registry-sheet";
import { sendSheet } from "../../../../../sheets/send-sheet";
import { recordExportWorkflow } from "../../../../../workflows/staff/record-export";
import { parseInput } from "../../../../errors/parse-input";
import { auditActorOf } from "../../../../security/staff-context";
import { registryExportQuery } from "../registry-queries";

/**
 * The businesses of the register that fit, in the columns of the agency's own file: what is exported can be brought in
 * again. The log tells who took it, since it holds people's names and phones.
 *
 * @throws ApiError 400 `invalid_input`
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseInput(registryExportQuery, req.query);
  const now = new Date();
  await recordExportWorkflow(req.scope).run({
    input: {
      action: "registry.export",
      subject: { type: "registry", id: "registry", label: "Data IKM" },
      conditions: { format, ...filter },
      actor: auditActorOf(req),
      now: now.toISOString(),
    },
  });
  const columns = REGISTRY_SHEET_COLUMNS;
  const rows = registryRows(req.scope, filter, now);
  await sendSheet(res, { format, name: "data-ikm-lebak", columns, rows });
}
