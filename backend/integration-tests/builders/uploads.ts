import { mkdtempSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Imported before anything that reads the settings: what these tests upload goes into folders of their own.
const folder = mkdtempSync(join(tmpdir(), "lapak-uploads-"));
process.env.UPLOADS_DIR = join(folder, "uploads");
process.env.PRIVATE_DIR = join(folder, "private");

/** Where the renditions of uploaded pictures lie. */
export const pictureFolder = join(folder, "uploads", "pictures");

/** The files of uploaded pictures, by name. */
export async function pictureFiles(): Promise<string[]> {
  return (await readdir(pictureFolder).catch(() => [])).sort();
}

/** A form with one file, as a browser sends it. */
export function formWith(file: Buffer, name = "foto.jpg", fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new Blob([new Uint8Array(file)]), name);
  return form;
}
