/** What is taken as a picture. */
export const PICTURE_LIMITS = {
  /** Bytes of the file: what the cameras of phones write, with room to spare. */
  bytes: 15 * 1024 * 1024,
  /** Pixels before cropping: 40 megapixels, which take some 160 MB while they are decoded. */
  pixels: 40_000_000,
  /** Pixels of a side of the square that is kept. */
  smallestSide: 400,
} as const;

/** Widths in pixels of the renditions, all square, as those of the demonstration's drawings. */
export const RENDITION_WIDTHS = [320, 640, 1080] as const;

/** The formats of each rendition. */
export const RENDITION_FORMATS = ["avif", "webp"] as const;

/** A part of an upright picture, in its pixels. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}
