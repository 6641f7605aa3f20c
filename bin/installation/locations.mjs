import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json: wherever the clone lies, however its path is spelled. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The folder of everything that this installation makes: database, pictures, mails, logs, secrets.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} absolute path
 */
export function dataFolder(env) {
  return resolve(ROOT, env.DATA_DIR || ".data");
}

/**
 * Makes the data folder and its logs folder.
 * @param {string} dataDir
 * @returns {{dataDir: string, logs: string}}
 */
export function makeDataFolder(dataDir) {
  const logs = join(dataDir, "logs");
  mkdirSync(logs, { recursive: true });
  return { dataDir, logs };
}
