import { randomBytes } from "node:crypto";
import type { ReadStream } from "node:fs";
import { mkdir, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** 256 bits of chance: a name that nobody guesses, though no route serves the folder. */
const NAME_BYTES = 32;
const NAME = /^[0-9a-f]{64}$/;

/**
 * Writes a file into the private folder under a name of chance, readable by this system's own user alone.
 *
 * @returns the name
 */
export async function storePrivately(folder: string, bytes: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = randomBytes(NAME_BYTES).toString("hex");
  await writeFile(pathOf(folder, name), bytes, { mode: 0o600, flag: "wx" });
  return name;
}

/** Opens a private file to be streamed. @throws Error ENOENT when it is gone */
export async function openPrivately(
  folder: string,
  name: string,
): Promise<{ stream: ReadStream; size: number }> {
  const handle = await open(pathOf(folder, name), "r");
  const { size } = await handle.stat();
  return { stream: handle.createReadStream(), size };
}

/** Deletes private files; one that is gone already counts as deleted. */
export async function deletePrivately(folder: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(pathOf(folder, name), { force: true })));
}

/** Names of the private files that were written before a moment. */
export async function privateFilesBefore(folder: string, moment: Date): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name));
  const old: string[] = [];
  for (const name of names) {
    const { mtime } = await stat(pathOf(folder, name)).catch(() => ({ mtime: moment }));
    if (mtime < moment) old.push(name);
  }
  return old;
}

/** @throws RangeError for what is no name of {@link storePrivately} */
function pathOf(folder: string, name: string): string {
  if (!NAME.test(name)) throw new RangeError("not the name of a private file");
  return join(folder, name);
}
