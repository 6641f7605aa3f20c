/** The kinds of private file that are taken, by their media type, and how a file of each is named. */
export const PRIVATE_FILE_EXTENSIONS = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
} as const;

/** Media type of a private file. */
export type PrivateFileType = keyof typeof PRIVATE_FILE_EXTENSIONS;

/**
 * The type of a file by its first bytes, whatever it is called; undefined for every type that is not taken. A PDF must
 * begin with its mark: readers also look for it further on, which lets one file pass for two.
 */
export function fileTypeOf(bytes: Buffer): PrivateFileType | undefined {
  const begins = (mark: string, at = 0) => bytes.subarray(at, at + mark.length).toString("latin1") === mark;
  if (begins("%PDF-")) return "application/pdf";
  if (begins("\u00ff\u00d8\u00ff")) return "image/jpeg";
  if (begins("\u0089PNG\r\n\u001a\n")) return "image/png";
  if (begins("RIFF") && begins("WEBP", 8)) return "image/webp";
  return undefined;
}
