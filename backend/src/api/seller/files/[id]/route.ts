import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PRIVATE_FILE_MODULE } from "../../../../modules/private-file";
import type PrivateFileModuleService from "../../../../modules/private-file/service";
import { sendPrivateFile } from "../../../../private-file/send-private-file";
import { notFound } from "../../../errors/api-error";
import { sellerOf } from "../../../security/seller-gate";

/** A private file of the member's own business. 404 `private_file_not_found` for everything else. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [file] = await req.scope
    .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
    .listPrivateFiles({ id: req.params.id ?? "", seller_id: sellerOf(req).sellerId }, { take: 1 });
  if (!file) throw notFound("private_file_not_found");
  await sendPrivateFile(res, file);
}
