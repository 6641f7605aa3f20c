// Checks a running shop against its budgets of bytes and its cache headers:
//   node perf/check-budgets.mjs --shop http://localhost:8000 --accounts demo-accounts.json [--json report.json]
// Prints each budget; the report is [{name, ok, detail}]. Ends with code 1 when one is exceeded.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cookiesOfSeller, cookiesWithCart, openBrowser, transferOf } from "./browser.mjs";
import {
  CACHED,
  FIRST_LOAD_KB,
  FONT_KB,
  HTML_KB,
  KB,
  SELLER_CENTRE_HTML_KB,
  SELLER_CENTRE_KB,
  TRANSFER_KB,
} from "./budgets.mjs";
import { isImmutable, isShareable } from "./cache-headers.mjs";
import { fetchPage } from "./fetching.mjs";
import { firstLoadOf, scriptsOf } from "./first-load.mjs";
import { findPages, findSellerPages } from "./page-types.mjs";

const text = { type: "string" };
const { values } = parseArgs({ options: { shop: text, accounts: text, json: text } });
const shopUrl = (values.shop ?? process.env.SHOP_URL ?? "http://localhost:8000").replace(/\/$/, "");

const report = [];

/** Notes a budget; what cannot be measured has not been kept. */
async function budget(name, measure) {
  const { ok, detail } = await measure().catch((error) => ({
    ok: false,
    detail: `not measured: ${error.message}`,
  }));
  report.push({ name, ok, detail });
  console.log(`${ok ? "kept    " : "EXCEEDED"} ${name}: ${detail}`);
}

function within(bytes, limitKb) {
  return { ok: bytes <= limitKb * KB, detail: `${(bytes / KB).toFixed(1)} of ${limitKb} KB` };
}

async function firstLoads(pages, cookie) {
  const known = new Map();
  for (const [type, limit] of Object.entries(FIRST_LOAD_KB)) {
    const headers = ["cart", "checkout"].includes(type) && cookie ? { cookie } : {};
    let load;
    await budget(`${type}: JavaScript first loaded`, async () => {
      load = await firstLoadOf(pages[type], { headers, known });
      if (load.status !== 200) return { ok: false, detail: `status ${load.status}` };
      if (load.url !== pages[type]) return { ok: false, detail: `led away to ${load.url}` };
      return within(load.scriptBytes, limit);
    });
    if (load && CACHED.includes(type))
      await budget(`${type}: HTML`, async () => within(load.htmlBytes, HTML_KB));
  }
}

async function transfers(browser, pages) {
  for (const [type, limit] of Object.entries(TRANSFER_KB)) {
    let transfer;
    await budget(`${type}: everything first loaded`, async () => {
      transfer = await transferOf(browser, pages[type]);
      return within(transfer.bytes, limit);
    });
    if (type !== "home" || !transfer) continue;
    await budget("one font file", async () => {
      const files = await Promise.all(transfer.fonts.map(({ url }) => fetchPage(url)));
      const bytes = files.reduce((sum, { body }) => sum + body.length, 0);
      const { ok, detail } = within(bytes, FONT_KB);
      return { ok: ok && transfer.fonts.length === 1, detail: `${transfer.fonts.length} files, ${detail}` };
    });
  }
}

async function caching(pages) {
  for (const type of CACHED) await budget(`${type}: any cache may keep it`, () => isShareable(pages[type]));
  const html = (await fetchPage(pages.home)).body.toString();
  const picture = /\/pictures\/[a-z0-9-]+-\d+\.(?:avif|webp)/.exec(html)?.[0];
  for (const [what, path] of Object.entries({ "a script": scriptsOf(html)[0], "a picture": picture })) {
    await budget(`${what} is kept for ever`, async () =>
      path ? isImmutable(new URL(path, pages.home).href) : { ok: false, detail: `the home page names none` },
    );
  }
}

async function sellerCentre(browser) {
  const accounts = JSON.parse(readFileSync(values.accounts, "utf8"));
  const cookie = await cookiesOfSeller(
    browser,
    shopUrl,
    accounts.find(({ role }) => role === "seller"),
  );
  const pages = await findSellerPages(shopUrl, cookie);
  const known = new Map();
  for (const [name, limit] of Object.entries(SELLER_CENTRE_KB)) {
    const headers = name === "sign in" ? {} : { cookie };
    let load;
    await budget(`${name}: JavaScript first loaded`, async () => {
      load = await firstLoadOf(pages[name], { headers, known });
      if (load.status !== 200) return { ok: false, detail: `status ${load.status}` };
      if (load.url !== pages[name]) return { ok: false, detail: `led away to ${load.url}` };
      return within(load.scriptBytes, limit);
    });
    await budget(`${name}: HTML`, async () => within(load.htmlBytes, SELLER_CENTRE_HTML_KB));
  }
}

const pages = await findPages(shopUrl);
const browser = await openBrowser();
try {
  let cookie = "";
  await budget("a product can be put in the cart", async () => {
    cookie = await cookiesWithCart(browser, pages.product);
    return { ok: true, detail: pages.product };
  });
  await firstLoads(pages, cookie);
  await transfers(browser, pages);
  await caching(pages);
  await sellerCentre(browser);
} finally {
  await browser.close();
}
if (values.json) writeFileSync(values.json, JSON.stringify(report));
process.exit(report.every(({ ok }) => ok) ? 0 : 1);
