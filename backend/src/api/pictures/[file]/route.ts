import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { uploadedPicturesFolder } from "../../../picture/rendition-files";
import { settings } from "../../../settings";
import { notFound } from "../../errors/api-error";

/** `<key>-<width>.<format>`; the key ends in a hash of the picture, so that a file never changes. */
const PICTURE_FILE = /^[a-z0-9-]+-\d{2,4}\.(avif|webp)$/;

/** Sends a rendition of a picture, drawn or uploaded, to be kept for a year. 404 `picture_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = req.params.file ?? "";
  if (!PICTURE_FILE.test(file)) throw notFound("picture_not_found");
  for (const folder of [settings().picturesDir, uploadedPicturesFolder()]) {
    if (await isSent(res, file, folder)) return;
  }
  throw notFound("picture_not_found");
}

/** Whether a file of the folder was sent, or at least begun. */
function isSent(res: MedusaResponse, file: string, root: string): Promise<boolean> {
  return new Promise((resolve) => {
    // The server's own table of types is older than AVIF.
    const headers = { "content-type": `image/${file.split(".").pop() ?? ""}` };
    res.sendFile(file, { root, maxAge: "365d", immutable: true, headers }, (error?: Error) =>
      resolve(!error || res.headersSent),
    );
  });
}
