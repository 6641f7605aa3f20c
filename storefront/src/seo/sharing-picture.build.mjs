// Draws public/lapak-lebak.png, the picture beside a shared link to a page that has none of its own.
// Run: LAPAK_BROWSER=<a Chromium> node src/seo/sharing-picture.build.mjs
// A PNG in the repository, because messengers read no SVG and the shop's font is not on every machine.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../../perf/browser.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const require = createRequire(import.meta.url);
const font = readFileSync(
  require.resolve("@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2"),
).toString("base64");
const emblem = readFileSync(here("../app/icon.svg"), "utf8");

const html = `<!doctype html>
<style>
  @font-face { font-family: Jakarta; src: url(data:font/woff2;base64,${font}); font-weight: 200 800; }
  * { margin: 0; box-sizing: border-box; }
  body { width: 1200px; height: 630px; background: #fbf6ec; font-family: Jakarta; color: #3a200f; overflow: hidden; }
  main { height: 518px; display: flex; align-items: center; gap: 64px; padding: 0 96px; }
  svg { width: 300px; height: 300px; flex: none; }
  h1 { font-size: 118px; line-height: 1.08; font-weight: 800; letter-spacing: -0.035em; }
  p { margin-top: 28px; font-size: 36px; line-height: 1.35; color: #6b5545; font-weight: 500; }
  footer { height: 112px; background-color: #5b3318; color: #8a5a34;
    background-image: repeating-linear-gradient(45deg, currentColor 0 5px, transparent 5px 20px),
      repeating-linear-gradient(-45deg, currentColor 0 5px, transparent 5px 20px); }
</style>
<main>${emblem}<div><h1>Lapak Lebak</h1><p>Kabupaten Lebak, Banten,<br>Indonesia</p></div></main>
<footer></footer>`;

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(html);
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: here("../../public/lapak-lebak.png") });
} finally {
  await browser.close();
}
