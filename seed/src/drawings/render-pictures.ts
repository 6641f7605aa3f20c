import { availableParallelism } from "node:os";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { LocalisedText, SeedListing } from "../catalogue-types.js";
import { pictureJobs, type PictureJob } from "./picture-jobs.js";

/** One picture as the shop shows it. */
export interface PictureEntry {
  /** Names its files: `<key>-<width>.avif` and `.webp`. */
  key: string;
  /** Size in pixels of the largest rendition. */
  width: number;
  height: number;
  /** Widths in pixels of the renditions that exist. */
  widths: number[];
  /** A tiny WebP as a data URL, to show until the picture has come. */
  blur: string;
  alt: LocalisedText;
}

/** From a listing's handle (or `category-<family>`, `scene-<name>`) to its pictures in the order they are shown. */
export type PictureIndex = Record<string, PictureEntry[]>;

export interface RenderOptions {
  outDir: string;
  listings: readonly Pick<SeedListing, "handle" | "family" | "title" | "art">[];
  onProgress?: (done: number, total: number) => void;
  /** How many pictures are drawn at once; the machine's cores unless told. */
  concurrency?: number;
  /** Whether categories and scenes are drawn too; true unless told. */
  scenes?: boolean;
}

/** AVIF's quickest effort: higher ones cost three to seven times the time for a fifth of the size. */
const AVIF = { quality: 52, effort: 0, chromaSubsampling: "4:2:0" } as const;
/** What AVIF may weigh in bytes by width in pixels: cards and galleries on a cheap telephone. */
const BYTE_LIMITS: Readonly<Record<number, number>> = { 320: 10_000, 640: 30_000 };
const WEBP = { quality: 74, effort: 2 } as const;

/**
 * Draws every picture that is not yet in `outDir` for the same art, writes `index.json` there and returns it.
 * Safe to repeat and to stop at any moment: a file appears whole or not at all, and what exists is not drawn again.
 */
export async function renderPictures(options: RenderOptions): Promise<PictureIndex> {
  const { outDir, listings, onProgress, scenes = true } = options;
  const workers = Math.max(1, options.concurrency ?? availableParallelism());
  await mkdir(outDir, { recursive: true });
  const jobs = pictureJobs(listings, scenes);
  const known = await readIndex(outDir);
  const entries = new Map<PictureJob, PictureEntry>();
  const threads = sharp.concurrency();
  sharp.concurrency(1);
  try {
    let next = 0;
    const work = async (): Promise<void> => {
      for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
        entries.set(job, await renderOne(outDir, job, known.get(job.key)));
        onProgress?.(entries.size, jobs.length);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    sharp.concurrency(threads);
  }
  const index: PictureIndex = {};
  for (const job of jobs) {
    const entry = entries.get(job);
    if (entry !== undefined) (index[job.handle] ??= []).push(entry);
  }
  await writeWhole(join(outDir, "index.json"), JSON.stringify(index));
  return index;
}

async function renderOne(
  outDir: string,
  job: PictureJob,
  known: PictureEntry | undefined,
): Promise<PictureEntry> {
  const file = (width: number, type: string): string => join(outDir, `${job.key}-${width}.${type}`);
  const wanted = job.widths.flatMap((width) => [file(width, "avif"), file(width, "webp")]);
  const present = await Promise.all(wanted.map(exists));
  if (present.includes(false)) await renderFiles(job, file);
  const smallest = file(job.widths[0] ?? job.width, "webp");
  const blur = known !== undefined && !present.includes(false) ? known.blur : await blurOf(smallest);
  return { key: job.key, width: job.width, height: job.height, widths: [...job.widths], blur, alt: job.alt };
}

async function renderFiles(job: PictureJob, file: (width: number, type: string) => string): Promise<void> {
  const svg = Buffer.from(job.draw());
  let pixels: Pixels = await sharp(svg, { limitInputPixels: 4_000_000 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const width of [...job.widths].reverse()) {
    if (width !== pixels.info.width) {
      pixels = await fromPixels(pixels).resize(width).raw().toBuffer({ resolveWithObject: true });
    }
    await writeWhole(file(width, "avif"), await toAvif(pixels));
    await writeWhole(file(width, "webp"), await fromPixels(pixels).webp(WEBP).toBuffer());
  }
}

/** As AVIF; once more with less quality where a dense texture would cost a reader on a slow line too much. */
async function toAvif(pixels: Pixels): Promise<Buffer> {
  const picture = await fromPixels(pixels).avif(AVIF).toBuffer();
  const limit = BYTE_LIMITS[pixels.info.width];
  if (limit === undefined || picture.length <= limit) return picture;
  return await fromPixels(pixels)
    .avif({ ...AVIF, quality: 40 })
    .toBuffer();
}

interface Pixels {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

function fromPixels({ data, info }: Pixels): ReturnType<typeof sharp> {
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

/** A picture of twelve pixels, at most 200 bytes, as a data URL. */
async function blurOf(file: string): Promise<string> {
  const tiny = await sharp(file)
    .resize(12)
    .webp({ quality: 24, effort: 4, smartSubsample: false })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString("base64")}`;
}

async function readIndex(outDir: string): Promise<Map<string, PictureEntry>> {
  const entries = new Map<string, PictureEntry>();
  try {
    const index = JSON.parse(await readFile(join(outDir, "index.json"), "utf8")) as PictureIndex;
    for (const entry of Object.values(index).flat()) entries.set(entry.key, entry);
  } catch {
    return new Map(); // None yet, or not readable: the placeholders are made anew from the files.
  }
  return entries;
}

async function exists(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > 0;
  } catch {
    return false;
  }
}

/** Writes beside the place and moves the finished file into it, so that nobody ever reads half of one. */
async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  await writeFile(beside, content);
  await rename(beside, file);
}
