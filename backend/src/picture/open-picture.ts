import sharp, { type Metadata, type Sharp } from "sharp";
import { PICTURE_LIMITS, type Crop } from "./picture-limits";
import { PictureRefusal } from "./picture-refusal";

/** What cameras, phones and drawing programs save; SVG, which can hold scripts and addresses, is none of it. */
const FORMATS: readonly string[] = ["jpeg", "png", "webp", "heif"];

/**
 * Looks into a file by its content, whatever it is called, and answers the square that is kept of it: upright, without
 * transparency, its colours in sRGB. No metadata comes along, so that neither camera nor place is told.
 *
 * @param crop the part to keep; without it, the middle
 * @throws PictureRefusal
 */
export async function openPicture(path: string, crop: Crop | null): Promise<{ square: Sharp; side: number }> {
  const { width, height } = upright(await readMetadata(path));
  const part = crop ?? middle(width, height);
  if (part.x + part.width > width || part.y + part.height > height) {
    throw new PictureRefusal("crop_outside", "The part to keep lies outside of the picture.");
  }
  const side = Math.min(part.width, part.height);
  if (side < PICTURE_LIMITS.smallestSide) {
    throw new PictureRefusal(
      "picture_too_small",
      `A picture needs ${PICTURE_LIMITS.smallestSide} pixels each way.`,
    );
  }
  const square = decoder(path)
    .autoOrient()
    .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb");
  return { square, side };
}

function decoder(path: string): Sharp {
  // The first picture of the file only; a broken end is no reason to refuse a photograph, broken pixels are.
  return sharp(path, { limitInputPixels: PICTURE_LIMITS.pixels, failOn: "error", pages: 1 });
}

async function readMetadata(path: string): Promise<Metadata> {
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata || !FORMATS.includes(metadata.format)) {
    throw new PictureRefusal("not_a_picture", "The file is no JPEG, PNG, WebP or AVIF picture.");
  }
  const { width, height, pages = 1 } = metadata;
  if (pages > 1) throw new PictureRefusal("picture_animated", "The picture moves: send one that does not.");
  if (width * height > PICTURE_LIMITS.pixels) {
    throw new PictureRefusal("picture_too_large", "The picture has more than 40 megapixels.");
  }
  return metadata;
}

function upright({ autoOrient }: Metadata): { width: number; height: number } {
  return autoOrient;
}

function middle(width: number, height: number): Crop {
  const side = Math.min(width, height);
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), width: side, height: side };
}

/** Reads the pixels of what {@link openPicture} answered. @throws PictureRefusal `not_a_picture` for pixels that are broken */
export async function readPixels(square: Sharp, side: number) {
  try {
    return await square
      .resize(side, side, { fit: "cover" })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch {
    throw new PictureRefusal("not_a_picture", "The picture is broken.");
  }
}
