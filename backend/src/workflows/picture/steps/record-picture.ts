import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingPicture } from "../../../listing/pictures";
import { PICTURE_MODULE } from "../../../modules/picture";
import type PictureModuleService from "../../../modules/picture/service";
import type { RenderedPicture } from "../../../picture/render-picture";

/** Writes down whose picture it is. One that is known already is young again, so that nobody cleans it away. */
export const recordPictureStep = createStep(
  "record-picture-step",
  async (
    {
      key,
      width,
      height,
      blur,
      seller_id,
      uploaded_by,
      now,
    }: RenderedPicture & {
      seller_id: string | null;
      uploaded_by: string;
      now: string;
    },
    { container },
  ) => {
    await container
      .resolve<PictureModuleService>(PICTURE_MODULE)
      .recordPicture({ key, width, height, blur, seller_id, uploaded_by, uploaded_at: new Date(now) });
    const picture: ListingPicture = { key, width, height, blur, alt: { id: "", en: "" } };
    return new StepResponse(picture);
  },
);
