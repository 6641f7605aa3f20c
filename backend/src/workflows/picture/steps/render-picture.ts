import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Crop } from "../../../picture/picture-limits";
import { removeRenditions, renderPicture } from "../../../picture/render-picture";

export interface RenderPictureInput {
  /** Of the file as it came. */
  path: string;
  crop: Crop | null;
  /** The business that may show it; null for the agency. */
  seller_id: string | null;
}

/** Makes a picture's renditions; undone by removing those that were made. */
export const renderPictureStep = createStep(
  "render-picture-step",
  async ({ path, crop, seller_id }: RenderPictureInput) => {
    const picture = await renderPicture(path, crop, seller_id ?? "agency");
    return new StepResponse(picture, picture.isNew ? picture.key : null);
  },
  async (key) => {
    if (key) await removeRenditions(key);
  },
);
