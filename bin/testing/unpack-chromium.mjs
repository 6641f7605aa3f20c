// Unpacks the Chromium of @sparticuz/chromium and tells, as JSON, its program and the settings that its libraries need.
// AWS_EXECUTION_ENV must be set by the caller: the package decides by it, while loading, which libraries it brings.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../installation/locations.mjs";

const { resolve } = createRequire(join(ROOT, "e2e", "package.json"));
const { default: chromium } = await import(pathToFileURL(resolve("@sparticuz/chromium")).href);
const executable = await chromium.executablePath();
const { LD_LIBRARY_PATH = "", FONTCONFIG_PATH = "" } = process.env;
const args = ["--no-sandbox", "--headless=shell", "--no-zygote"];
console.log(JSON.stringify({ executable, args, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
