import { MedusaError } from "@medusajs/framework/utils";

/** Why a file is not taken as a picture. Every code is stable: screens tell it in their words. */
export type PictureRefusalCode =
  "not_a_picture" | "picture_animated" | "picture_too_small" | "picture_too_large" | "crop_outside";

/** A file is not taken as a picture; nothing was kept of it. */
export class PictureRefusal extends MedusaError {
  constructor(
    override readonly code: PictureRefusalCode,
    message: string,
  ) {
    super(MedusaError.Types.INVALID_DATA, message, code);
  }
}
