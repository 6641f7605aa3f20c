import { readFileSync, renameSync, writeFileSync } from "node:fs";

/**
 * Reads a JSON file that may be missing or cut off by a crash.
 * @template T
 * @param {string} path
 * @param {T} otherwise what to return then
 * @returns {T}
 */
export function readJson(path, otherwise) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return otherwise;
  }
}

/**
 * Writes a JSON file so that a reader sees the old or the new one, never half of it.
 * @param {string} path
 * @param {unknown} value
 * @param {number} [mode] file mode, 0600 for whatever holds a secret
 */
export function writeJson(path, value, mode = 0o644) {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(draft, path);
}
