// Measures a running shop and its backend, and writes the figures as JSON:
//   node perf/measure.mjs --shop http://localhost:8000 --backend http://localhost:9000 --json figures.json
// STOREFRONT_SECRET must be that of the shop: the backend gives its publishable key to whoever knows it.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cookiesWithCart, openBrowser, transferOf } from "./browser.mjs";
import { FIRST_LOAD_KB } from "./budgets.mjs";
import { firstLoadOf } from "./first-load.mjs";
import { serveFloorPage } from "./floor-page.mjs";
import { lighthouseMedians } from "./lighthouse.mjs";
import { findPages } from "./page-types.mjs";
import { requestTimes } from "./requests.mjs";

const AUDITED = ["home", "category", "product", "seller", "search"];

const { values } = parseArgs({
  options: { shop: { type: "string" }, backend: { type: "string" }, json: { type: "string" } },
});
const { shop, backend, json } = values;
const say = (line) => console.log(line);

const pages = await findPages(shop);
const floor = await serveFloorPage();
try {
  const figures = {
    firstLoad: await firstLoads(),
    requests: await requests(),
    lighthouse: await audits(),
  };
  writeFileSync(json, JSON.stringify(figures, null, 2));
} finally {
  floor.stop();
}

async function firstLoads() {
  const browser = await openBrowser();
  try {
    const cookie = await cookiesWithCart(browser, pages.product);
    const known = new Map();
    const rows = { floor: await firstLoadOf(floor.url) };
    for (const type of Object.keys(FIRST_LOAD_KB)) {
      say(`first load of ${type}`);
      const headers = ["cart", "checkout"].includes(type) ? { cookie } : {};
      rows[type] = await firstLoadOf(pages[type], { headers, known });
      if (AUDITED.includes(type)) rows[type].transferBytes = (await transferOf(browser, pages[type])).bytes;
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function audits() {
  const rows = {};
  for (const [type, url] of [["floor", floor.url], ...AUDITED.map((type) => [type, pages[type]])]) {
    say(`Lighthouse of ${type}, three times`);
    rows[type] = await lighthouseMedians(url);
  }
  return rows;
}

async function requests() {
  const answer = await fetch(`${backend}/storefront/configuration`, {
    headers: { "x-storefront-secret": process.env.STOREFRONT_SECRET ?? "" },
  });
  if (!answer.ok) throw new Error(`The backend's configuration answers ${answer.status}.`);
  const { channels } = await answer.json();
  const headers = { "x-publishable-api-key": channels.home.publishable_key };
  const handle = new URL(pages.product).pathname.split("/").at(-1);
  const rows = {};
  for (const [name, url] of Object.entries({
    "backend: listing with facets": `${backend}/store/listings?market=id-id&page_size=24&facets=1`,
    "backend: product": `${backend}/store/listings/${handle}?market=id-id`,
    "backend: search": `${backend}/store/listings?market=id-id&q=keripik&page_size=24&facets=1`,
    "shop: home": pages.home,
    "shop: category": pages.category,
    "shop: product": pages.product,
    "shop: search": pages.search,
  })) {
    say(`requests of ${name}`);
    rows[name] = await requestTimes(url, { headers });
  }
  return rows;
}
