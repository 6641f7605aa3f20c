import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { importView } from "../../../../../../../registry/import-view";
import { confirmRegistryImportWorkflow } from "../../../../../../../workflows/registry/confirm-registry-import";
import { parseInput } from "../../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../../security/staff-context";
import { throwAsApiError } from "../../../../../workflow-refusal";
import { emptyBody } from "../../../registry-queries";
import { readImport } from "../../read-import";

/**
 * Has a file that was looked through be carried out, in the background; confirming again has an interrupted one go on.
 *
 * @throws ApiError 404 `registry_import_not_found`; 409 `registry_import_unchecked`, `registry_import_expired`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(emptyBody, req.body);
  const id = req.params.id ?? "";
  await confirmRegistryImportWorkflow(req.scope)
    .run({ input: { id, actor: auditActorOf(req), now: new Date().toISOString() } })
    .catch(throwAsApiError);
  res.json({ import: await importView(req.scope, await readImport(req.scope, id)) });
}
