import { chromium } from "playwright-core";

/** The phone that Lighthouse measures with. */
export const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/**
 * How far below the window pictures are fetched ahead, in px: what Chromium does on 4G. A headless one that does not know
 * its connection would take the 3,000 px of an unknown one, and the figures would depend on which browser was found.
 */
const FETCHED_AHEAD = "--blink-settings=lazyLoadingImageMarginPxUnknown=1250";

/**
 * Opens the browser that LAPAK_BROWSER and LAPAK_BROWSER_ARGS name, else Playwright's own.
 * @param {string[]} [more] further arguments
 * @returns {Promise<import("playwright-core").Browser>}
 */
export function openBrowser(more = []) {
  const { LAPAK_BROWSER, LAPAK_BROWSER_ARGS = "[]" } = process.env;
  return chromium.launch({
    ...(LAPAK_BROWSER ? { executablePath: LAPAK_BROWSER } : {}),
    args: [...JSON.parse(LAPAK_BROWSER_ARGS), FETCHED_AHEAD, ...more],
  });
}

/**
 * Loads a page without scrolling and adds up what came over the network.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @returns {Promise<{bytes: number, requests: number, byType: Record<string, number>, fonts: {url: string, bytes: number}[]}>}
 *   compressed bytes with headers
 */
export async function transferOf(browser, url) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const seen = new Map();
  await network.send("Network.enable");
  network.on("Network.responseReceived", ({ requestId, type, response }) =>
    seen.set(requestId, { type, url: response.url, bytes: 0 }),
  );
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = seen.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const all = [...seen.values()].filter((request) => !request.url.startsWith("data:"));
  await context.close();
  const byType = {};
  for (const { type, bytes } of all) byType[type] = (byType[type] ?? 0) + bytes;
  return {
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: all.length,
    byType,
    fonts: all.filter(({ type }) => type === "Font"),
  };
}

/**
 * Puts a product in the cart as a buyer would, for the pages that need one.
 * @param {import("playwright-core").Browser} browser
 * @param {string} productUrl
 * @returns {Promise<string>} the Cookie header of that buyer
 */
export async function cookiesWithCart(browser, productUrl) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(productUrl, { waitUntil: "networkidle" });
  await page
    .getByRole("button", { name: /keranjang|add to cart/i })
    .first()
    .click();
  const cookies = await cookiesWhenFilled(context);
  await context.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** Waits for the cookie that counts what is in the cart; the page's own policy forbids asking there. */
async function cookiesWhenFilled(context) {
  for (const until = Date.now() + 20_000; Date.now() < until;) {
    const cookies = await context.cookies();
    if (cookies.some(({ name, value }) => name.startsWith("lapak_cart_count_") && Number(value) > 0))
      return cookies;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("twenty seconds after the click nothing is in the cart");
}

/**
 * Signs in at the seller centre.
 * @param {import("playwright-core").Browser} browser
 * @param {string} shopUrl without a slash at the end
 * @param {{email: string, password: string}} account
 * @returns {Promise<string>} the Cookie header of that seller
 */
export async function cookiesOfSeller(browser, shopUrl, { email, password }) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(`${shopUrl}/seller/masuk`);
  await page.locator('input[name="identifier"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.waitForURL("**/seller/beranda");
  const cookies = await context.cookies(`${shopUrl}/seller`);
  await context.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
