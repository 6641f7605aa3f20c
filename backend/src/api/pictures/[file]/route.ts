import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { settings } from "../../../settings";
import { notFound } from "../../errors/api-error";

/** `<key>-<width>.<format>`; the key ends in a hash of the picture, so that a file never changes. */
const PICTURE_FILE = /^[a-z0-9-]+-\d{2,4}\.(avif|webp)$/;

/** Sends a rendition of a picture from PICTURES_DIR, to be kept for a year. 404 `picture_not_found`. */
export function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = req.params.file ?? "";
  if (!PICTURE_FILE.test(file)) throw notFound("picture_not_found");
  return new Promise((resolve, reject) => {
    res.sendFile(file, { root: settings().picturesDir, maxAge: "365d", immutable: true }, (error?: Error) => {
      if (!error) resolve();
      else if (res.headersSent) resolve();
      else reject(notFound("picture_not_found"));
    });
  });
}
