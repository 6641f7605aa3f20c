import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { programOf } from "../build/programs.mjs";
import { buildHash } from "../build/builds.mjs";
import { ROOT } from "../installation/locations.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { readState, withDatabase, writeState } from "../postgres/client.mjs";
import { readJson } from "../process/json-file.mjs";
import { lastLines, readable, run } from "../process/run.mjs";
import { BUILT_BACKEND } from "./migrate.mjs";

const DRAW = join(dirname(fileURLToPath(import.meta.url)), "draw-pictures.mjs");

/**
 * Draws the pictures of the demonstration goods that are not drawn yet.
 * @param {{env: NodeJS.ProcessEnv, picturesDir: string, logs: string, stage: {progress: Function, skip: Function}}} context
 */
export async function drawPictures({ env, picturesDir, logs, stage }) {
  const stamp = join(picturesDir, ".drawn");
  const wanted = buildHash("seed");
  if (readText(stamp) === wanted && existsSync(join(picturesDir, "index.json"))) {
    stage.skip("drawn");
    return;
  }
  mkdirSync(picturesDir, { recursive: true });
  await run({
    name: "Draw the pictures",
    file: process.execPath,
    args: [DRAW, picturesDir],
    cwd: ROOT,
    env,
    log: join(logs, "pictures.log"),
    onLine: (line) => {
      const [done, total] = line.split(" ").map(Number);
      if (total > 0) stage.progress(`${done} of ${total}`);
    },
  });
  writeFileSync(stamp, wanted);
}

/**
 * Loads the demonstration catalogue, its pictures and its accounts, unless these very ones were loaded to their end.
 * @param {{env: NodeJS.ProcessEnv, dataDir: string, logs: string, cwd?: string, script?: string,
 *   stage: {progress: Function, skip: Function}}} context `env` is the stack's environment
 */
export async function loadDemonstration({ env, dataDir, logs, stage, cwd = BUILT_BACKEND, script }) {
  const { CATALOGUE } = await import(pathToFileURL(join(ROOT, "seed", "dist", "esm", "index.js")).href);
  const wanted = `${CATALOGUE.version} ${buildHash("seed")}`;
  // Those of sellers come last: a file without them is an older one.
  const isKept = demonstrationAccounts(dataDir).some(({ where }) => where === "/seller");
  if (isKept && (await readState(env.DATABASE_URL, "demonstration")) === wanted) {
    stage.skip("loaded");
    return;
  }
  await run({
    name: "Load the demonstration goods",
    file: process.execPath,
    args: [
      programOf("backend", "@medusajs/cli", "medusa"),
      "exec",
      script ?? "./src/scripts/load-demonstration.js",
    ],
    cwd,
    env,
    log: join(logs, "seed.log"),
    onLine: (line) => {
      const text = readable(line)
        .replace(/^(info|warn|success):\s*/, "")
        .trim();
      if (text) stage.progress(text.slice(0, 70));
    },
  });
  if (!(await isDemonstrationLoaded(env.DATABASE_URL, String(CATALOGUE.version)))) {
    throw new StageFailure("The demonstration goods were not loaded to their end.", {
      next: "Read the log and run the command again; it goes on where it stopped.",
      output: lastLines(join(logs, "seed.log")),
      log: join(logs, "seed.log"),
    });
  }
  await writeState(env.DATABASE_URL, "demonstration", wanted);
}

/**
 * @param {string} url
 * @param {string} version
 * @returns {Promise<boolean>} whether this version of the demonstration catalogue was loaded to its end
 */
export function isDemonstrationLoaded(url, version) {
  return withDatabase(url, async (client) => {
    const { rows: tables } = await client.query("select to_regclass('demonstration_load') as name");
    if (tables[0].name === null) return false;
    const { rowCount } = await client.query(
      "select 1 from demonstration_load where version::text = $1 and completed_at is not null",
      [version],
    );
    return rowCount > 0;
  });
}

/**
 * The accounts that the loader made, each a flat record such as {role, email, password}.
 * @param {string} dataDir
 * @returns {Record<string, string>[]}
 */
export function demonstrationAccounts(dataDir) {
  const kept = readJson(join(dataDir, "demo-accounts.json"), []);
  return Array.isArray(kept) ? kept : (kept.accounts ?? []);
}

function readText(path) {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
