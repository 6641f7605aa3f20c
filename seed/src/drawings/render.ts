import { dirname, join, resolve } from "node:path";
import { CATALOGUE } from "../index.js";
import { renderPictures } from "./render-pictures.js";

/** Four folders up from `seed/dist/<esm|cjs>/drawings`, the repository's own data folder. */
function defaultFolder(): string {
  const data = process.env["DATA_DIR"];
  if (data !== undefined && data !== "") return join(data, "pictures");
  return resolve(dirname(process.argv[1] ?? "."), "../../../../.data/pictures");
}

/** Draws the catalogue's pictures into the folder named first on the command line, PICTURES_DIR, or the data folder. */
async function main(): Promise<void> {
  const outDir = resolve(process.argv[2] ?? (process.env["PICTURES_DIR"] || defaultFolder()));
  let told = 0;
  const started = Date.now();
  await renderPictures({
    outDir,
    listings: CATALOGUE.listings,
    onProgress: (done, total) => {
      if (done !== total && Date.now() - told < 1000) return;
      told = Date.now();
      console.log(`pictures ${done}/${total}`);
    },
  });
  console.log(`pictures are in ${outDir} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
