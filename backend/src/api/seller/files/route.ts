import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { keepPrivateFileWorkflow } from "../../../workflows/private-file/keep-private-file";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { receivedFile } from "../../uploads/one-file";

const body = z.strictObject({ kind: z.enum(["certificate"]) });

/**
 * A member sends a private file: the photograph or PDF of a certificate, up to 10 MB.
 *
 * @throws ApiError 413 `file_too_large`; 400 `file_missing`, `invalid_input`, and the codes of FileRefused
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind } = parseInput(body, req.body);
  const { path, name } = receivedFile(req);
  const { memberId, sellerId } = sellerOf(req);
  const { result } = await keepPrivateFileWorkflow(req.scope).run({
    input: { path, name, kind, seller_id: sellerId, uploaded_by: memberId },
  });
  res.status(201).json({ file: result });
}
