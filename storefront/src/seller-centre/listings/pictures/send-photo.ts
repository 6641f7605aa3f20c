import type { ContentPicture } from "@lapak-lebak/domain/listing-content";
import { sendFile } from "@/seller-centre/passing/send-file";
import { sellerRoutes } from "@/seller-centre/routes";
import type { Crop } from "./picture-queue";
import { pictureOf } from "./picture-of";
import { shrinkPhoto } from "./shrink-photo";

/** What became of a photo that was sent. */
export type PhotoAnswer =
  | { kind: "sent"; picture: ContentPicture; source: File }
  /** The line, our own server or the backend is away for now: nothing is wrong with the photo. */
  | { kind: "kept" }
  | { kind: "failed"; code: string };

/** Makes a photo smaller, sends it, and reads the picture that the shop made of it. */
export async function sendPhoto(
  file: File,
  crop: Crop | undefined,
  onProgress: (progress: number) => void,
): Promise<PhotoAnswer> {
  // What was cut is measured in the photo's own pixels: it is sent as large as it is.
  const shrunk = crop === undefined ? await shrinkPhoto(file) : ({ ok: true, file } as const);
  if (!shrunk.ok) return { kind: "failed", code: shrunk.code };
  const answer = await sendFile(sellerRoutes.pictures(), shrunk.file, {
    fields: crop === undefined ? {} : asFields(crop),
    onProgress,
  });
  if (!answer.ok) {
    const isAway = answer.status === 0 || answer.status >= 500;
    return isAway ? { kind: "kept" } : { kind: "failed", code: answer.code };
  }
  const picture = pictureOf(answer.body);
  return picture === undefined ? { kind: "kept" } : { kind: "sent", picture, source: shrunk.file };
}

const asFields = ({ x, y, width, height }: Crop) => ({
  x: String(x),
  y: String(y),
  width: String(width),
  height: String(height),
});
