import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepPrivateFileWorkflow } from "../../../../workflows/private-file/keep-private-file";
import { parseInput } from "../../../errors/parse-input";
import { auditActorOf } from "../../../security/staff-context";
import { receivedFile } from "../../../uploads/one-file";
import { throwAsApiError } from "../../workflow-refusal";
import { emptyBody } from "../registry/registry-queries";

/**
 * Keeps a file (multipart, field `file`) that is to show aid which was given; thrown away after a day unless a record of aid
 * refers to it.
 *
 * @throws ApiError 400 `file_missing`, and the codes of `FileRefused`; 413 `file_too_large`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(emptyBody, req.body);
  const { path, name } = receivedFile(req);
  const { result } = await keepPrivateFileWorkflow(req.scope)
    .run({ input: { path, name, kind: "aid", seller_id: null, uploaded_by: auditActorOf(req).id } })
    .catch(throwAsApiError);
  res.status(201).json({ file: result });
}
