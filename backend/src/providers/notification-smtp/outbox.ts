import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The file name of a mail in the outbox: `<UTC time>-<event>-<recipient>.eml`, so that a folder listing is in order of
 * time. Whatever is not a letter, digit, `.`, `_`, `@`, `+` or `-` becomes `_`.
 */
export function outboxFileName(sentAt: Date, event: string, to: string): string {
  const time = sentAt.toISOString().replace(/[-:.]/g, "");
  return `${time}-${fileSafe(event, 40)}-${fileSafe(to, 80)}.eml`;
}

/** Writes a whole mail (RFC 5322) into the outbox folder; a reader never sees half of one. Returns the file's path. */
export async function writeToOutbox(folder: string, fileName: string, message: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileName);
  const unfinished = `${path}.part`;
  await writeFile(unfinished, message, { mode: 0o600 });
  await rename(unfinished, path);
  return path;
}

function fileSafe(text: string, longest: number): string {
  return text.replace(/[^A-Za-z0-9._@+-]/g, "_").slice(0, longest);
}
