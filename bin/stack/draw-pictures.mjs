// Draws the pictures of the demonstration goods into the folder of the first argument, telling "done total" line by line.
import { availableParallelism } from "node:os";
import { CATALOGUE, renderPictures } from "@lapak-lebak/seed";

let said = 0;
await renderPictures({
  outDir: process.argv[2],
  listings: CATALOGUE.listings,
  concurrency: availableParallelism(),
  onProgress: (...report) => {
    if (Date.now() - said < 500) return;
    said = Date.now();
    console.log(
      report.map((part) => (typeof part === "object" ? `${part.done} ${part.total}` : part)).join(" "),
    );
  },
});
