import { z } from "zod";
import { listingPicture, type ListingPicture } from "../listing/pictures";

/** The pictures of a business, kept in `seller.pictures`; their renditions are files of PICTURES_DIR. */
export interface SellerPictures {
  logo: ListingPicture | null;
  story: ListingPicture[];
}

const stored = z.object({
  logo: listingPicture.nullable().catch(null),
  story: z.array(z.unknown()).catch([]),
});

/** The pictures of a business from its row; those that are broken are left out. */
export function sellerPicturesOf(pictures: unknown): SellerPictures {
  const { logo, story } = stored.safeParse(pictures ?? {}).data ?? { logo: null, story: [] };
  return { logo, story: story.flatMap((picture) => listingPicture.safeParse(picture).data ?? []) };
}
