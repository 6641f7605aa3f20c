import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pictureKeysOf, picturePathsOf } from "./picture-keys.js";
import { renderPictures } from "./render-pictures.js";

const LISTING = {
  handle: "emping-asin",
  family: "emping",
  title: { id: "Emping Asin", en: "Salted Emping" },
  art: { seed: 4, subject: "emping", container: "jar" },
} as const;

describe("rendering pictures", { timeout: 60_000 }, () => {
  let outDir: string;
  beforeEach(async () => {
    outDir = await mkdtemp(join(tmpdir(), "pictures-"));
  });
  afterEach(() => rm(outDir, { recursive: true, force: true }));

  const render = (): ReturnType<typeof renderPictures> =>
    renderPictures({ outDir, listings: [LISTING], scenes: false });

  it("writes three pictures in three widths and two formats, and the index", async () => {
    const seen: string[] = [];
    const index = await renderPictures({
      outDir,
      listings: [LISTING],
      scenes: false,
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    const files = await readdir(outDir);
    expect(files).toHaveLength(3 * 3 * 2 + 1);
    expect(files.some((file) => file.endsWith(".part"))).toBe(false);
    expect(seen).toEqual(["1/3", "2/3", "3/3"]);
    expect(index["emping-asin"]?.map(({ key }) => key)).toEqual(pictureKeysOf(LISTING));
    expect(JSON.parse(await readFile(join(outDir, "index.json"), "utf8"))).toEqual(index);
    const [first] = pictureKeysOf(LISTING);
    expect(await sharp(join(outDir, `${first ?? ""}-640.avif`)).metadata()).toMatchObject({
      width: 640,
      height: 640,
      format: "heif",
    });
    expect(await sharp(join(outDir, `${first ?? ""}-320.webp`)).metadata()).toMatchObject({
      width: 320,
      height: 320,
      format: "webp",
    });
  });

  it("keeps a placeholder of at most 200 bytes", async () => {
    const index = await render();
    for (const { blur } of index["emping-asin"] ?? []) {
      const bytes = Buffer.from(blur.replace("data:image/webp;base64,", ""), "base64");
      expect(bytes.length).toBeLessThanOrEqual(200);
      expect((await sharp(bytes).metadata()).format).toBe("webp");
    }
  });

  it("does not draw again what exists for the same art", async () => {
    const first = await render();
    const file = join(outDir, `${pictureKeysOf(LISTING)[0] ?? ""}-1080.avif`);
    const longAgo = new Date("2020-01-01");
    await utimes(file, longAgo, longAgo);
    expect(await render()).toEqual(first);
    expect((await stat(file)).mtime).toEqual(longAgo);
  });

  it("goes on after having been stopped half way", async () => {
    const first = await render();
    const [one, two] = pictureKeysOf(LISTING);
    await rm(join(outDir, `${one ?? ""}-640.webp`));
    await writeFile(join(outDir, `${two ?? ""}-320.avif`), "");
    await rm(join(outDir, "index.json"));
    expect(await render()).toEqual(first);
    expect(await readdir(outDir)).toHaveLength(19);
    expect((await stat(join(outDir, `${two ?? ""}-320.avif`))).size).toBeGreaterThan(0);
  });

  it("names other art otherwise, so that a picture's address never changes its contents", () => {
    const other = { ...LISTING, art: { ...LISTING.art, seed: 5 } };
    expect(pictureKeysOf(other)[0]).not.toBe(pictureKeysOf(LISTING)[0]);
    expect(picturePathsOf(LISTING)[0]).toMatch(/^\/pictures\/emping-asin-1-[0-9a-f]{8}$/);
  });
});
