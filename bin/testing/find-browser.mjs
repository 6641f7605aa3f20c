import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { programOf } from "../build/programs.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { ROOT } from "../installation/locations.mjs";
import { run } from "../process/run.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const SYSTEM_NAMES = [
  "chromium",
  "chromium-headless-shell",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const PROBE_MS = 90_000;

/**
 * @typedef {{origin: string, executable: string, args: string[], env: Record<string, string>}} Browser
 *   `args` and `env` are what this browser needs beyond Playwright's own
 */

/**
 * Finds a browser that loads a page, installing one where none is: LAPAK_BROWSER, Playwright's own, the system's, the one
 * from npm, `playwright install`, and as root on Debian or Ubuntu apt.
 * @param {{env: NodeJS.ProcessEnv, logs: string, stage: {progress: Function, note: Function}}} context
 * @returns {Promise<Browser & {version: string}>}
 * @throws {StageFailure} when none works, with what was tried
 */
export async function findBrowser({ env, logs, stage }) {
  const tried = [];
  for (const { origin, find } of sources({ env, logs })) {
    stage.progress(origin);
    let browser;
    try {
      browser = await find();
    } catch (error) {
      tried.push(`${origin}: ${error.message}`);
      continue;
    }
    if (!browser) {
      tried.push(`${origin}: not there`);
      continue;
    }
    const probe = probed({ origin, args: [], env: {}, ...browser }, env);
    if (probe.version) return probe;
    tried.push(`${origin} (${browser.executable}): ${probe.reason}`);
    if (env.LAPAK_BROWSER) break;
  }
  throw new StageFailure("No browser was found that can load a page.", {
    next: "Install one (Debian, Ubuntu: `apt-get install chromium`) or set LAPAK_BROWSER to the program of a Chromium or Chrome.",
    output: tried,
  });
}

/**
 * How journeys and measurements are told which browser to use.
 * @param {NodeJS.ProcessEnv} env
 * @param {Browser} browser
 * @returns {NodeJS.ProcessEnv} with LAPAK_BROWSER, its arguments as JSON in LAPAK_BROWSER_ARGS, and what its libraries need
 */
export function browserEnvironment(env, browser) {
  const args = JSON.stringify(browser.args);
  return { ...env, ...browser.env, LAPAK_BROWSER: browser.executable, LAPAK_BROWSER_ARGS: args };
}

function sources({ env, logs }) {
  const given = { origin: "LAPAK_BROWSER", find: () => ({ executable: env.LAPAK_BROWSER }) };
  if (env.LAPAK_BROWSER) return [given];
  return [
    { origin: "Playwright's own", find: playwrightsOwn },
    { origin: "the system's", find: () => systems(env) },
    { origin: "@sparticuz/chromium from npm", find: () => fromNpm(env) },
    { origin: "playwright install", find: () => installed(env, logs) },
    { origin: "apt-get install chromium-headless-shell", find: () => fromApt(env, logs) },
  ];
}

function playwrightsOwn() {
  const { chromium } = createRequire(join(ROOT, "e2e", "package.json"))("playwright-core");
  return existing(chromium.executablePath());
}

function systems(env) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, MAC].map(existing).find(Boolean);
}

/** A Chromium packed for Linux on x64, unpacked into the temporary folder together with its libraries. */
function fromNpm(env) {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(HERE, "unpack-chromium.mjs")], {
    encoding: "utf8",
    env: { ...env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    timeout: PROBE_MS,
  });
  if (status !== 0) throw new Error(lastLine(stderr) || "cannot be unpacked");
  return JSON.parse(stdout);
}

async function installed(env, logs) {
  const args = [programOf("e2e", "@playwright/test", "playwright"), "install", "chromium-headless-shell"];
  await run({
    name: "playwright install",
    file: process.execPath,
    args,
    cwd: join(ROOT, "e2e"),
    env,
    log: join(logs, "browser.log"),
  });
  return playwrightsOwn();
}

async function fromApt(env, logs) {
  if (process.getuid?.() !== 0 || !existing("/usr/bin/apt-get")) return undefined;
  const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
  const command = { file: "/usr/bin/apt-get", cwd: "/", env: quiet };
  await run({ ...command, name: "apt-get update", args: ["update"], log: join(logs, "apt-update.log") });
  await run({
    ...command,
    name: "apt-get install chromium-headless-shell",
    args: ["install", "-y", "--no-install-recommends", "chromium-headless-shell"],
    log: join(logs, "apt-install.log"),
  });
  return systems(env);
}

/** Loads a real page that runs a script; nothing less shows that libraries, sandbox and rights are there. */
function probed(browser, env) {
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [join(HERE, "probe-browser.mjs"), JSON.stringify(browser)],
    {
      encoding: "utf8",
      env: { ...env, ...browser.env },
      timeout: PROBE_MS,
    },
  );
  if (status === 0) return { ...browser, version: stdout.trim() };
  return { reason: error?.code ?? (lastLine(stderr) || `ended with ${status}`) };
}

function existing(path) {
  try {
    accessSync(path, constants.X_OK);
    return { executable: path };
  } catch {
    return undefined;
  }
}

function lastLine(text) {
  return ((text ?? "").trim().split("\n").at(-1) ?? "").slice(0, 200);
}
