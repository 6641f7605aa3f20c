import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendSheet } from "../../../../../sheets/send-sheet";
import { readStatistics } from "../../../../../statistics/read-statistics";
import { STATISTICS_COLUMNS, statisticsRows } from "../../../../../statistics/statistics-sheet";
import { recordExportWorkflow } from "../../../../../workflows/staff/record-export";
import { parseInput } from "../../../../errors/parse-input";
import { auditActorOf } from "../../../../security/staff-context";
import { statisticsExportQuery } from "../statistics-query";

/** The figures as a sheet; the log tells who took them. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseInput(statisticsExportQuery, req.query);
  const now = new Date();
  await recordExportWorkflow(req.scope).run({
    input: {
      action: "statistics.export",
      subject: { type: "statistics", id: "statistics", label: "Statistik" },
      conditions: { format, ...filter },
      actor: auditActorOf(req),
      now: now.toISOString(),
    },
  });
  const statistics = await readStatistics(req.scope, filter, now);
  await sendSheet(res, {
    format,
    name: "statistik-ikm-lebak",
    columns: STATISTICS_COLUMNS,
    rows: statisticsRows(statistics),
  });
}
