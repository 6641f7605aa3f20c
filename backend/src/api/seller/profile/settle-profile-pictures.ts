import type { MedusaContainer } from "@medusajs/framework/types";
import { knownPictures } from "../../../listing/settle-pictures";
import type { BusinessView } from "../../../seller/business-view";
import type { SellerPictures } from "../../../seller/seller-pictures";
import { ApiError } from "../../errors/api-error";
import type { ProfileBody } from "./profile-body";

/**
 * The pictures that a form names, as we know them: nothing that it says of them is believed but their alternative texts.
 *
 * @throws ApiError 400 `invalid_input` with `unknown_picture` for one that the business has not uploaded
 */
export async function settleProfilePictures(
  container: MedusaContainer,
  { story_pictures, logo }: Pick<ProfileBody, "story_pictures" | "logo">,
  business: BusinessView,
): Promise<Partial<SellerPictures>> {
  const named = [...(story_pictures ?? []), ...(logo ? [logo] : [])];
  const known = await knownPictures(
    container,
    named.map(({ key }) => key),
    {
      seller_id: business.id,
      shown: [...business.story_pictures, ...(business.logo ? [business.logo] : [])],
    },
  );
  const settled = (picture: (typeof named)[number], field: string) => {
    const found = known.get(picture.key);
    if (found) return { ...found, alt: picture.alt ?? found.alt };
    throw new ApiError("invalid_data", "invalid_input", "This picture is not known.", {
      [field]: "unknown_picture",
    });
  };
  return {
    ...(story_pictures && {
      story: story_pictures.map((picture, index) => settled(picture, `story_pictures.${index}`)),
    }),
    ...(logo === undefined ? {} : { logo: logo && settled(logo, "logo") }),
  };
}
