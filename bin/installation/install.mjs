import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../process/run.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { ROOT } from "./locations.mjs";

const STAMP = join(ROOT, "node_modules", ".lapak-install");
const PROGRESS_MS = 1500;

/**
 * Installs the locked dependencies with `npm ci`, unless exactly these are installed.
 * @param {{env: NodeJS.ProcessEnv, logs: string, stage: {progress: Function, skip: Function}}} context
 */
export async function install({ env, logs, stage }) {
  const wanted = lockHash();
  if (installedHash() === wanted || installedByHand()) {
    stage.skip("up to date");
    return;
  }
  const packages = Object.keys(lockedPackages());
  const timer = setInterval(() => {
    const present = packages.filter((path) => existsSync(join(ROOT, path, "package.json"))).length;
    stage.progress(`${present} of ${packages.length} packages`);
  }, PROGRESS_MS);
  try {
    const npm = npmCommand(env);
    await run({
      name: "npm ci",
      file: npm.file,
      args: [...npm.args, "ci", "--no-audit", "--no-fund", "--loglevel=warn"],
      cwd: ROOT,
      env: {
        ...env,
        NODE_ENV: "development",
        PUPPETEER_SKIP_DOWNLOAD: "1",
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
      },
      log: join(logs, "install.log"),
    });
  } finally {
    clearInterval(timer);
  }
  writeFileSync(STAMP, `${wanted}\n`);
}

/**
 * The npm that runs this command, otherwise the one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{file: string, args: string[]}}
 */
export function npmCommand(env) {
  const running = env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running) && existsSync(running))
    return { file: process.execPath, args: [running] };
  return { file: "npm", args: [] };
}

function lockHash() {
  try {
    const hash = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json")));
    return `${hash.digest("hex")} node-${process.versions.modules} ${process.platform}-${process.arch}`;
  } catch {
    throw new StageFailure("package-lock.json is missing or cannot be read.", {
      next: "Restore it with `git checkout package-lock.json`.",
    });
  }
}

function installedHash() {
  try {
    return readFileSync(STAMP, "utf8").trim();
  } catch {
    return undefined;
  }
}

/** Whether npm itself was run and left exactly the locked versions; npm writes its record when it has finished. */
function installedByHand() {
  let record;
  try {
    record = JSON.parse(readFileSync(join(ROOT, "node_modules", ".package-lock.json"), "utf8")).packages;
  } catch {
    return false;
  }
  return Object.entries(lockedPackages()).every(([path, entry]) => record[path]?.version === entry.version);
}

/** Every package that must be there on any system, by its path under the root. */
function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return Object.fromEntries(
    Object.entries(packages).filter(
      ([path, entry]) =>
        path.includes("node_modules/") &&
        !entry.link &&
        !entry.optional &&
        !entry.devOptional &&
        !entry.extraneous,
    ),
  );
}
