import { readFile } from "node:fs/promises";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { prepareFile } from "../../../private-file/prepare-file";
import { deletePrivately, storePrivately } from "../../../private-file/private-storage";
import { settings } from "../../../settings";

/**
 * Looks a file through and writes it into the private folder; undone by deleting it.
 *
 * @throws FileRefused
 */
export const storePrivateFileStep = createStep(
  "store-private-file",
  async ({ path, name: given }: { path: string; name: string }) => {
    const { name, mime, bytes } = await prepareFile(given, await readFile(path));
    const storage_name = await storePrivately(settings().privateDir, bytes);
    return new StepResponse({ name, mime, size: bytes.length, storage_name }, storage_name);
  },
  async (storage_name) => {
    if (storage_name) await deletePrivately(settings().privateDir, [storage_name]);
  },
);
