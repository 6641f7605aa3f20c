import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { importView } from "../../../../../../registry/import-view";
import { readImport } from "../read-import";

/** How far an import is. @throws ApiError 404 `registry_import_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ import: await importView(req.scope, await readImport(req.scope, req.params.id)) });
}
