import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PICTURE_MODULE } from "../modules/picture";
import type PictureModuleService from "../modules/picture/service";
import type { WrittenContent } from "./content-schema";
import { ListingRefusal } from "./listing-refusal";
import type { ListingPicture } from "./pictures";

/**
 * The pictures that a form names, as we know them: those that the business uploaded, and those that the listing shows
 * already. Nothing that a form says of a picture is believed but its alternative texts.
 *
 * @throws ListingRefusal `unknown_picture` for a key that is neither, somebody else's included
 */
export async function settlePictures(
  container: MedusaContainer,
  written: WrittenContent["pictures"],
  { seller_id, shown }: { seller_id: string; shown: NonNullable<ListingContent["pictures"]> },
): Promise<ListingPicture[] | undefined> {
  if (!written) return undefined;
  const keys = written.map(({ key }) => key);
  const known = await knownPictures(container, keys, { seller_id, shown });
  return written.map(({ key, alt }, index) => {
    const picture = known.get(key);
    if (!picture) {
      throw new ListingRefusal("unknown_picture", `The picture ${key} is not known.`, {
        [`pictures.${index}`]: "unknown_picture",
      });
    }
    return { ...picture, alt: alt ?? picture.alt };
  });
}

/** The pictures with these keys, by key: those that are shown already, and those that the business (null: the agency) uploaded. */
export async function knownPictures(
  container: MedusaContainer,
  keys: readonly string[],
  { seller_id, shown }: { seller_id: string | null; shown: readonly ListingPicture[] },
): Promise<Map<string, ListingPicture>> {
  const known = new Map<string, ListingPicture>(shown.map((picture) => [picture.key, picture]));
  const others = keys.filter((key) => !known.has(key));
  if (others.length > 0) {
    const uploaded = await container
      .resolve<PictureModuleService>(PICTURE_MODULE)
      .listUploadedPictures({ key: others, seller_id }, { take: others.length });
    for (const { key, width, height, blur } of uploaded) {
      known.set(key, { key, width, height, blur, alt: { id: "", en: "" } });
    }
  }
  return known;
}
