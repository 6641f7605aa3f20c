import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";

/** UPDATE_PICTURES=1 renews the pictures of the documentation; otherwise they lie with the other results of the run. */
const FOLDER =
  process.env.UPDATE_PICTURES === "1"
    ? resolve(import.meta.dirname, "../../docs/pictures")
    : resolve(import.meta.dirname, "../test-results/pictures");

/**
 * Takes a picture of the whole page, named for what it shows, the market and the width: `cart-id-id-360.jpg`. Of the seller
 * centre it is what a window shows: the bar at its foot would lie across the middle of a whole page.
 */
export async function takePicture(page: Page, subject: string): Promise<void> {
  const { pathname } = new URL(page.url());
  const market = /^\/([a-z]{2}-[a-z]{2})(\/|$)/.exec(pathname)?.[1] ?? "shop";
  const isCentre = pathname.startsWith("/seller/");
  const width = page.viewportSize()?.width ?? 0;
  await mkdir(FOLDER, { recursive: true });
  // Pictures further down would wait until somebody comes near them.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    const coming = [...document.images].filter((image) => !image.complete);
    await Promise.all(
      coming.map(
        (image) =>
          new Promise((settled) => {
            image.addEventListener("load", settled);
            image.addEventListener("error", settled);
          }),
      ),
    );
  });
  // What was pressed last would look as if a mouse still lay on it.
  await page.mouse.move(0, 0);
  if (isCentre) await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await page.screenshot({
    path: join(FOLDER, `${subject}-${market}-${width}.jpg`),
    fullPage: !isCentre,
    type: "jpeg",
    quality: 70,
    animations: "disabled",
  });
}
