import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STAFF_MODULE } from "../../../../modules/staff";
import type StaffModuleService from "../../../../modules/staff/service";
import { parseInput } from "../../../errors/parse-input";
import { auditFilters, auditListQuery } from "./audit-query";
import { auditEntryView } from "./audit-view";

/** The log of what staff decided, the newest first. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...conditions } = parseInput(auditListQuery, req.query);
  const [rows, count] = await req.scope
    .resolve<StaffModuleService>(STAFF_MODULE)
    .listAndCountAuditEntries(auditFilters(conditions), {
      take: limit,
      skip: offset,
      order: { occurred_at: "DESC", id: "DESC" },
    });
  res.json({ items: rows.map(auditEntryView), count, offset, limit });
}
