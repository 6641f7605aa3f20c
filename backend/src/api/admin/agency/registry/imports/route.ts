import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { REGISTRY_MODULE } from "../../../../../modules/registry";
import type RegistryModuleService from "../../../../../modules/registry/service";
import { importView } from "../../../../../registry/import-view";
import { checkRegistryFileWorkflow } from "../../../../../workflows/registry/check-registry-file";
import { parseInput } from "../../../../errors/parse-input";
import { auditActorOf } from "../../../../security/staff-context";
import { receivedFile } from "../../../../uploads/one-file";
import { throwAsApiError } from "../../../workflow-refusal";
import { emptyBody, plainListQuery } from "../registry-queries";

/** The files that were brought in, the latest first. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = parseInput(plainListQuery, req.query);
  const [rows, count] = await req.scope
    .resolve<RegistryModuleService>(REGISTRY_MODULE)
    .listAndCountRegistryImports(
      { status: ["checked", "running", "done"] },
      { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
    );
  const items = rows.map(
    ({ id, file_name, status, rows: lines, creates, updates, faulty, done, confirmed_at }) => ({
      ...{ id, file_name, status, rows: lines, creates, updates, faulty, done },
      confirmed_at: confirmed_at === null ? null : new Date(confirmed_at).toISOString(),
    }),
  );
  res.json({ items, count, offset, limit });
}

/**
 * Looks a file of the agency's through (multipart, field `file`). Nothing is written to the register before it is confirmed.
 *
 * @throws ApiError 400 `not_a_sheet`, `sheet_too_large`, `too_many_rows`, `sheet_broken`, `registry_columns_missing`; 413
 *   `file_too_large`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(emptyBody, req.body);
  const { path, name } = receivedFile(req);
  const registry = req.scope.resolve<RegistryModuleService>(REGISTRY_MODULE);
  const { result } = await checkRegistryFileWorkflow(req.scope)
    .run({
      input: { path, file_name: name, created_by: auditActorOf(req).id, now: new Date().toISOString() },
    })
    .catch(throwAsApiError);
  const record = await registry.retrieveRegistryImport(result.id);
  res.status(201).json({ import: await importView(req.scope, record) });
}
