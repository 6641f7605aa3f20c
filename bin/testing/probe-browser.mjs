// Loads a page of a server of its own in the browser of the first argument (JSON); prints the browser's version.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ROOT } from "../installation/locations.mjs";

const { executable, args } = JSON.parse(process.argv[2]);
const { chromium } = createRequire(join(ROOT, "e2e", "package.json"))("playwright-core");
const PAGE =
  '<!doctype html><title>wait</title><button>Beli</button><script>document.title = "lo" + "aded"</script>';

async function load(address) {
  const browser = await chromium.launch({ executablePath: executable, args, timeout: 45_000 });
  const page = await browser.newPage();
  await page.goto(address, { timeout: 30_000 });
  await page.getByRole("button", { name: "Beli" }).click({ timeout: 10_000 });
  if ((await page.title()) !== "loaded") throw new Error("the page's script did not run");
  const version = browser.version();
  await browser.close();
  return version;
}

const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(PAGE));
await new Promise((done) => server.listen(0, "127.0.0.1", done));
try {
  console.log(await load(`http://127.0.0.1:${server.address().port}/`));
} catch (error) {
  console.error(stripVTControlCharacters(error.message).split("\n")[0]);
  process.exitCode = 1;
}
server.close();
