import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listImportRows } from "../../../../../../../registry/list-import-rows";
import { parseInput } from "../../../../../../errors/parse-input";
import { importRowsQuery } from "../../../registry-queries";
import { readImport } from "../../read-import";

/**
 * The rows of a file with what is to become of each.
 *
 * @throws ApiError 400 `invalid_input`; 404 `registry_import_not_found`
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(importRowsQuery, req.query);
  const { id } = await readImport(req.scope, req.params.id);
  const { items, count } = await listImportRows(req.scope, { id, ...query });
  res.json({ items, count, offset: query.offset, limit: query.limit });
}
