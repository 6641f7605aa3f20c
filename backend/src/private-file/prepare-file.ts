import { cleanPicture } from "./clean-picture";
import { FileRefused } from "./file-refused";
import { fileTypeOf, PRIVATE_FILE_EXTENSIONS, type PrivateFileType } from "./file-type";
import { inspectPdf } from "./inspect-pdf";

/** A file that may be kept. */
export interface PreparedFile {
  /** What its owner called it, with the ending of what it is. */
  name: string;
  mime: PrivateFileType;
  bytes: Buffer;
}

const LONGEST_NAME = 100;

/**
 * Makes of what somebody sent a file that may be kept: its type by its content, a picture painted anew, a PDF inspected.
 *
 * @param name what its owner calls it, shown and never used as a path
 * @throws FileRefused
 */
export async function prepareFile(name: string, bytes: Buffer): Promise<PreparedFile> {
  if (bytes.length === 0) throw new FileRefused("file_empty", "the file is empty");
  const type = fileTypeOf(bytes);
  if (type === undefined) throw new FileRefused("file_type_not_allowed", "neither a PDF nor a picture");
  if (type === "application/pdf") {
    await inspectPdf(bytes);
    return { name: tidyName(name, type), mime: type, bytes };
  }
  return { name: tidyName(name, "image/jpeg"), mime: "image/jpeg", bytes: await cleanPicture(bytes) };
}

/** The last part of a name, without what would break a line or a path, and with the ending of its type. */
function tidyName(name: string, type: PrivateFileType): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replace(/[\p{C}"<>|:*?]/gu, "")
    .trim()
    .slice(0, LONGEST_NAME);
  return `${stem === "" ? "berkas" : stem}.${PRIVATE_FILE_EXTENSIONS[type]}`;
}
