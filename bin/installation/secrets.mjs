import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { StageFailure } from "../failure/stage-failure.mjs";
import { readJson, writeJson } from "../process/json-file.mjs";

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "STOREFRONT_SECRET"];
const SHORTEST = 32;

/**
 * The secrets of this installation. A demonstration makes its own and keeps them in `secrets.json` (mode 0600); elsewhere
 * each must be given and long enough.
 * @param {{env: NodeJS.ProcessEnv, dataDir: string, demonstration: boolean}} installation
 * @returns {Record<string, string>} by the name of the setting
 * @throws {StageFailure} naming the setting that is missing or too short
 */
export function installationSecrets({ env, dataDir, demonstration }) {
  const given = Object.fromEntries(SECRETS.filter((name) => env[name]).map((name) => [name, env[name]]));
  if (!demonstration) {
    for (const name of SECRETS) refuseWeak(name, given[name]);
    return given;
  }
  return { ...keptSecrets(dataDir, SECRETS), ...given };
}

/**
 * Reads secrets from the data folder, making those that are missing.
 * @param {string} dataDir
 * @param {string[]} names
 * @returns {Record<string, string>} 64 hexadecimal digits each
 */
export function keptSecrets(dataDir, names) {
  const path = join(dataDir, "secrets.json");
  const kept = readJson(path, {});
  const missing = names.filter((name) => typeof kept[name] !== "string");
  if (missing.length > 0) {
    for (const name of missing) kept[name] = randomBytes(32).toString("hex");
    writeJson(path, kept, 0o600);
  }
  return Object.fromEntries(names.map((name) => [name, kept[name]]));
}

function refuseWeak(name, value) {
  const next = `Set ${name} to a secret of its own, for example the output of \`openssl rand -hex 32\`.`;
  if (value === undefined)
    throw new StageFailure(`${name} is not set, and there is no default outside demonstration.`, { next });
  if (value.length < SHORTEST)
    throw new StageFailure(`${name} is shorter than ${SHORTEST} characters.`, { next });
  if (new Set(value).size < 8)
    throw new StageFailure(`${name} repeats a few characters and can be guessed.`, { next });
}
