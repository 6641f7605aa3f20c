/** A picture of the backend, as `Picture` draws it. */
export interface SharedPicture {
  key: string;
  alt: string;
}

const PRODUCT_PICTURE_PIXELS = 1080;

/** The address of a product's picture in the size that search engines and messengers want. */
export function pictureUrl(key: string, shopUrl: string): string {
  return `${shopUrl}/pictures/${key}-${PRODUCT_PICTURE_PIXELS}.webp`;
}

/** The picture beside a shared link: the page's own, a square; else the shop's (see sharing-picture.build.mjs). */
export function sharingPictureOf(
  picture: SharedPicture | null,
  { shopUrl, name }: { shopUrl: string; name: string },
) {
  if (picture === null)
    return { url: `${shopUrl}/lapak-lebak.png`, width: 1200, height: 630, alt: name, type: "image/png" };
  return {
    url: pictureUrl(picture.key, shopUrl),
    width: PRODUCT_PICTURE_PIXELS,
    height: PRODUCT_PICTURE_PIXELS,
    alt: picture.alt,
    type: "image/webp",
  };
}
