import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { StageFailure } from "../failure/stage-failure.mjs";
import { ROOT } from "./locations.mjs";

/** Nothing is reported to the makers of the tools. */
const QUIET = {
  MEDUSA_DISABLE_TELEMETRY: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/**
 * The settings: the process's environment over the file `.env` beside package.json.
 * @param {NodeJS.ProcessEnv} [given]
 * @returns {NodeJS.ProcessEnv}
 */
export function readEnvironment(given = process.env) {
  let file = {};
  try {
    file = parseEnv(readFileSync(join(ROOT, ".env"), "utf8"));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
  return { ...file, ...QUIET, ...set };
}

/**
 * Demonstration goods and accounts exist only under the embedded database, unless DEMONSTRATION says otherwise.
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
export function isDemonstration(env) {
  if (env.DEMONSTRATION === "true") return true;
  if (env.DEMONSTRATION === "false") return false;
  if (env.DEMONSTRATION !== undefined) {
    throw new StageFailure(`DEMONSTRATION is "${env.DEMONSTRATION}"; it must be true or false.`, {
      next: "Correct DEMONSTRATION in the environment or in .env.",
    });
  }
  return !env.DATABASE_URL;
}

/**
 * Reads a port setting.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name such as "SHOP_PORT"
 * @param {number} otherwise
 * @returns {number} 1 to 65535
 * @throws {StageFailure} when it is not a port
 */
export function portSetting(env, name, otherwise) {
  const text = env[name];
  if (text === undefined || text === "") return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new StageFailure(`${name} is "${text}"; it must be a port number from 1 to 65535.`, {
    next: `Correct ${name} in the environment or in .env.`,
  });
}
