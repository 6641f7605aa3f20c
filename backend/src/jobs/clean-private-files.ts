import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PRIVATE_FILE_MODULE } from "../modules/private-file";
import type PrivateFileModuleService from "../modules/private-file/service";
import { incomingFolder } from "../private-file/incoming-folder";
import { deletePrivately, privateFilesBefore } from "../private-file/private-storage";
import { settings } from "../settings";

/** A form that is left open for longer than this is begun anew: milliseconds. */
const KEPT_FOR = 24 * 3_600_000;

/** Names that are asked for at a time. */
const PORTION = 500;

/** Runs {@link cleanPrivateFiles} by the clock. */
export default async function cleanPrivateFilesByTheClock(container: MedusaContainer): Promise<void> {
  const count = await cleanPrivateFiles(container, new Date());
  if (count > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Threw away ${count} private files that nothing refers to.`);
  }
}

/**
 * Throws away private files that nothing has referred to for a day, and bytes without a record, which a process that died
 * half-way has left. Safe to repeat.
 *
 * @returns how many
 */
export async function cleanPrivateFiles(container: MedusaContainer, now: Date): Promise<number> {
  const files = container.resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE);
  const { privateDir } = settings();
  const before = new Date(now.getTime() - KEPT_FOR);
  const forgotten = await files.forgetUnattached(before);
  await deletePrivately(privateDir, forgotten);

  const onDisk = await privateFilesBefore(privateDir, before);
  let strays = 0;
  for (let first = 0; first < onDisk.length; first += PORTION) {
    const names = onDisk.slice(first, first + PORTION);
    const known = await files.listPrivateFiles(
      { storage_name: names },
      { select: ["storage_name"], take: names.length },
    );
    const recorded = new Set(known.map(({ storage_name }) => storage_name));
    const stray = names.filter((name) => !recorded.has(name));
    await deletePrivately(privateDir, stray);
    strays += stray.length;
  }
  await cleanIncoming(before);
  return forgotten.length + strays;
}

/** What came in with requests that a killed process never answered. */
async function cleanIncoming(before: Date): Promise<void> {
  const folder = incomingFolder();
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtime } = await stat(path).catch(() => ({ mtime: new Date() }));
    if (mtime < before) await rm(path, { force: true });
  }
}

export const config = { name: "clean-private-files", schedule: settings().schedules.privateFiles };
