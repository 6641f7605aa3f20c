import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepPictureWorkflow } from "../../../../workflows/picture/keep-picture";
import { parseInput } from "../../../errors/parse-input";
import { auditActorOf } from "../../../security/staff-context";
import { pictureFields } from "../../../seller/pictures/picture-input";
import { receivedFile } from "../../../uploads/one-file";
import { throwPictureRefusal } from "../../../uploads/picture-refusal";

/**
 * Takes a picture for a collection. Multipart: `file`, and optionally the part to keep as `x`, `y`, `width`, `height`.
 *
 * @throws ApiError 413 `file_too_large`, `picture_too_large`; 400 `not_a_picture`, `picture_animated`,
 *   `picture_too_small`, `crop_outside`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const crop = parseInput(pictureFields, req.body);
  const { result: picture } = await keepPictureWorkflow(req.scope)
    .run({
      input: {
        path: receivedFile(req).path,
        crop,
        seller_id: null,
        uploaded_by: auditActorOf(req).id,
        now: new Date().toISOString(),
      },
    })
    .catch(throwPictureRefusal);
  res.status(201).json({ picture });
}
