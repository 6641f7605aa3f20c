import { join } from "node:path";
import { settings } from "../settings";
import { RENDITION_FORMATS, RENDITION_WIDTHS } from "./picture-limits";

/** Where the renditions of uploaded pictures lie; they are public. */
export function uploadedPicturesFolder(): string {
  return join(settings().uploadsDir, "pictures");
}

/** The path of one rendition of an uploaded picture. */
export function renditionFile(key: string, width: number, format: string): string {
  return join(uploadedPicturesFolder(), `${key}-${width}.${format}`);
}

/** The paths of all renditions of an uploaded picture. */
export function renditionFiles(key: string): string[] {
  return RENDITION_WIDTHS.flatMap((width) =>
    RENDITION_FORMATS.map((format) => renditionFile(key, width, format)),
  );
}
