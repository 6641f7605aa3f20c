import sharp from "sharp";
import { FileRefused } from "./file-refused";

/** Pixels of the longer side that are kept: the small print of an A4 certificate stays readable. */
const LONGEST_SIDE = 3000;
/** Pixels that a picture may have before it is opened: the largest that phones take. */
const MOST_PIXELS = 110_000_000;

/**
 * Paints a picture anew as JPEG, upright, on white: position, camera and whatever else came with the file stay behind.
 *
 * @throws FileRefused `picture_too_large` or `picture_damaged`
 */
export async function cleanPicture(bytes: Buffer): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 85, mozjpeg: true })
      .toBuffer();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileRefused(/pixel limit/.test(reason) ? "picture_too_large" : "picture_damaged", reason);
  }
}
