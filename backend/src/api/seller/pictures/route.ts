import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepPictureWorkflow } from "../../../workflows/picture/keep-picture";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { receivedFile } from "../../uploads/one-file";
import { throwPictureRefusal } from "../../uploads/picture-refusal";
import { pictureFields } from "./picture-input";

/**
 * Takes a photograph for listings or the story of the business. Multipart: `file`, and optionally the part to keep as
 * `x`, `y`, `width`, `height`.
 *
 * @throws ApiError 413 `file_too_large`, `picture_too_large`; 400 `not_a_picture`, `picture_animated`,
 *   `picture_too_small`, `crop_outside`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const crop = parseInput(pictureFields, req.body);
  const { memberId: uploaded_by, sellerId: seller_id } = sellerOf(req);
  const { path } = receivedFile(req);
  const { result: picture } = await keepPictureWorkflow(req.scope)
    .run({ input: { path, crop, seller_id, uploaded_by, now: new Date().toISOString() } })
    .catch(throwPictureRefusal);
  res.status(201).json({ picture });
}
