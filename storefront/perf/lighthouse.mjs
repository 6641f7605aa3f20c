import lighthouse from "lighthouse";
import { openBrowser } from "./browser.mjs";
import { median } from "./figures.mjs";
import { anyPort } from "./floor-page.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/**
 * Audits a page as Lighthouse's mobile preset does, several times.
 * @param {string} url
 * @param {number} [runs]
 * @returns {Promise<Record<string, number>>} medians: scores of 0 to 100 by category, `lcp`, `fcp` and `tbt` in milliseconds, `cls`,
 *   `bytes` transferred
 * @throws Error when a run ends in an error
 */
export async function lighthouseMedians(url, runs = 3) {
  const measured = [];
  for (let run = 0; run < runs; run += 1) measured.push(await audit(url));
  return Object.fromEntries(
    Object.keys(measured[0]).map((key) => [key, median(measured.map((one) => one[key]))]),
  );
}

async function audit(url) {
  const port = await anyPort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(url, {
      port,
      output: "json",
      logLevel: "error",
      onlyCategories: CATEGORIES,
    });
    const { lhr } = result ?? {};
    if (!lhr || lhr.runtimeError)
      throw new Error(lhr?.runtimeError?.message ?? `Lighthouse said nothing of ${url}`);
    const value = (name) => lhr.audits[name]?.numericValue ?? 0;
    return {
      ...Object.fromEntries(
        CATEGORIES.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)]),
      ),
      fcp: value("first-contentful-paint"),
      lcp: value("largest-contentful-paint"),
      tbt: value("total-blocking-time"),
      cls: value("cumulative-layout-shift"),
      bytes: value("total-byte-weight"),
    };
  } finally {
    await browser.close();
  }
}
