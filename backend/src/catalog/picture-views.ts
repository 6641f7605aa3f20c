import type { Language } from "@lapak-lebak/domain/market";
import type { ListingPicture } from "../listing/pictures";

/** A picture as buyers get it: `/pictures/<key>-<width>.<avif|webp>` are its files. */
export interface PictureView {
  key: string;
  /** A tiny picture as a data address, shown until the picture is there. */
  blur: string;
  width: number;
  height: number;
  alt: string;
}

/** The pictures with their descriptions in one language. */
export function pictureViews(pictures: readonly ListingPicture[], language: Language): PictureView[] {
  return pictures.map(({ alt, ...picture }) => ({ ...picture, alt: alt[language] }));
}

/** The first of the pictures; null where there is none. */
export function firstPicture(pictures: readonly ListingPicture[], language: Language): PictureView | null {
  return pictureViews(pictures.slice(0, 1), language)[0] ?? null;
}
