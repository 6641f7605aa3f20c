/** The larger side of what is sent, in pixels; the widest rendition has 1,080. */
const LARGEST_SIDE = 2000;

/** What a photo should weigh at most, in megabytes. */
const AIM_MEGABYTES = 1.5;

/** The largest file that the shop takes, in bytes. */
const LARGEST_FILE = 15 * 1024 * 1024;

/** The formats that the browser can make smaller and the shop can read. */
const SHRINKABLE = ["image/jpeg", "image/png", "image/webp"];

/** A photo that can be sent, or why it cannot. */
export type ShrunkPhoto = { ok: true; file: File } | { ok: false; code: "file_too_large" };

/**
 * Makes a photo smaller before it is sent: eight megabytes over a village's line take minutes, four hundred kilobytes
 * seconds. What the browser cannot read is sent as it is, so that the shop says what is wrong with it.
 */
export async function shrinkPhoto(photo: File): Promise<ShrunkPhoto> {
  const file = SHRINKABLE.includes(photo.type) ? await smaller(photo) : photo;
  return file.size > LARGEST_FILE ? { ok: false, code: "file_too_large" } : { ok: true, file };
}

async function smaller(photo: File): Promise<File> {
  try {
    const { default: compress } = await import("browser-image-compression");
    return await compress(photo, {
      maxWidthOrHeight: LARGEST_SIDE,
      maxSizeMB: AIM_MEGABYTES,
      initialQuality: 0.85,
      // A worker would fetch its code from another site, which the shop's policy forbids.
      useWebWorker: false,
    });
  } catch {
    return photo;
  }
}
