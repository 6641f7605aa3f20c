import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PRIVATE_FILE_MODULE } from "../../../../../modules/private-file";
import type PrivateFileModuleService from "../../../../../modules/private-file/service";
import { sendPrivateFile } from "../../../../../private-file/send-private-file";
import { notFound } from "../../../../errors/api-error";
import { requirePermission } from "../../../../security/staff-context";

/**
 * A private file, for those who decide about what it proves.
 *
 * @throws ApiError 403 `not_permitted`; 404 `private_file_not_found`
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [file] = await req.scope
    .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
    .listPrivateFiles({ id: req.params.id ?? "" }, { take: 1 });
  if (file === undefined) throw notFound("private_file_not_found");
  requirePermission(req, file.kind === "aid" ? "registry.read" : "certificates.read");
  await sendPrivateFile(res, file);
}
