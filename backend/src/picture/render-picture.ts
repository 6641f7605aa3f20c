import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import sharp, { type OutputInfo } from "sharp";
import { openPicture, readPixels } from "./open-picture";
import { RENDITION_WIDTHS, type Crop } from "./picture-limits";
import { renditionFile, renditionFiles, uploadedPicturesFolder } from "./rendition-files";
import { Turnstile } from "./turnstile";

/** A picture whose renditions are there. */
export interface RenderedPicture {
  key: string;
  /** Pixels of the largest rendition; all are square. */
  width: number;
  height: number;
  /** Tiny picture as a data URL. */
  blur: string;
  /** Whether its renditions were made just now. */
  isNew: boolean;
}

/** Pictures decoded at a time. */
const turnstile = new Turnstile(2);

/** As those of the demonstration's drawings: AVIF's quickest effort, for a photograph in some three hundred milliseconds. */
const AVIF = { quality: 52, effort: 0, chromaSubsampling: "4:2:0" } as const;
const WEBP = { quality: 74, effort: 2 } as const;
const LARGEST = 1080;

/**
 * Makes the renditions of an uploaded picture: square, upright, encoded anew, without metadata. The same file, cut in the
 * same way by the same owner, has the same key, so that sending it again after a lost answer makes nothing twice.
 *
 * @param owner id of the business, or the agency's name: two who upload the same file have each their own
 * @throws PictureRefusal
 */
export async function renderPicture(
  path: string,
  crop: Crop | null,
  owner: string,
): Promise<RenderedPicture> {
  return await turnstile.pass(async () => {
    const { square, side } = await openPicture(path, crop);
    const key = await keyOf(path, crop, owner);
    const width = Math.min(LARGEST, side);
    const isNew = !(await areThere(renditionFiles(key)));
    const pixels = await readPixels(square, width);
    if (isNew) await writeRenditions(key, pixels);
    return { key, width, height: width, blur: await blurOf(pixels), isNew };
  });
}

/** Removes the renditions of a picture. Safe to repeat. */
export async function removeRenditions(key: string): Promise<void> {
  await Promise.all(renditionFiles(key).map(async (file) => await rm(file, { force: true })));
}

interface Pixels {
  data: Buffer;
  info: OutputInfo;
}

async function writeRenditions(key: string, largest: Pixels): Promise<void> {
  await mkdir(uploadedPicturesFolder(), { recursive: true });
  let pixels = largest;
  for (const width of [...RENDITION_WIDTHS].reverse()) {
    // A small picture is not blown up: its larger renditions are its own size.
    if (width < pixels.info.width) pixels = await shrunk(pixels, width);
    await writeWhole(renditionFile(key, width, "avif"), await fromPixels(pixels).avif(AVIF).toBuffer());
    await writeWhole(renditionFile(key, width, "webp"), await fromPixels(pixels).webp(WEBP).toBuffer());
  }
}

async function shrunk(pixels: Pixels, width: number): Promise<Pixels> {
  return await fromPixels(pixels).resize(width).raw().toBuffer({ resolveWithObject: true });
}

/** A picture of twelve pixels as a data URL. */
async function blurOf(pixels: Pixels): Promise<string> {
  const tiny = await fromPixels(pixels)
    .resize(12)
    .webp({ quality: 24, effort: 4, smartSubsample: false })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString("base64")}`;
}

function fromPixels({ data, info: { width, height, channels } }: Pixels) {
  return sharp(data, { raw: { width, height, channels } });
}

async function keyOf(path: string, crop: Crop | null, owner: string): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([owner, crop]));
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return `foto-${hash.digest("hex").slice(0, 24)}`;
}

async function areThere(files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    files.map(async (file) =>
      access(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

/** Writes beside the place and moves the finished file into it, so that nobody ever reads half of one. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  await writeFile(beside, content);
  await rename(beside, file);
}
