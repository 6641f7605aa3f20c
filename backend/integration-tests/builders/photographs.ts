import sharp from "sharp";

/** A photograph whose left half is red and whose right half is blue; no two are the same. */
export async function photograph({ width = 1200, height = 900 } = {}): Promise<Buffer> {
  const half = { width: Math.floor(width / 2), height, channels: 3 as const };
  const speck = {
    width: 1,
    height: 1,
    channels: 3 as const,
    background: { r: ++serial % 256, g: 0, b: serial >> 8 },
  };
  return await sharp({ create: { width, height, channels: 3, background: "#0000ff" } })
    .composite([
      { input: { create: { ...half, background: "#ff0000" } }, left: 0, top: 0 },
      { input: { create: speck }, left: 0, top: 0 },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer();
}

let serial = 0;

/** As a phone writes it that was held upright: lying on its side, with the camera's name and the place. */
export async function phonePhotograph(): Promise<Buffer> {
  return await sharp(await photograph())
    .withExif({
      IFD0: { Make: "Kamera Contoh", Orientation: "6" },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "6/1 33/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "106/1 15/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A WebP that moves. */
export async function movingPicture(): Promise<Buffer> {
  const [width, pageHeight, pages] = [500, 500, 3];
  const data = Buffer.alloc(width * pageHeight * pages * 3, 0).map((_, index) => index % 251);
  return await sharp(data, { raw: { width, height: pageHeight * pages, channels: 3, pageHeight } })
    .webp({ loop: 0, delay: [100, 100, 100] })
    .toBuffer();
}

/** A few hundred kilobytes that are a hundred megapixels once they are decoded. */
export async function decompressionBomb(): Promise<Buffer> {
  return await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: "#123456" } })
    .png({ palette: true, colours: 2 })
    .toBuffer();
}
