import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What building makes or reads nothing of. */
const IGNORED = new Set([
  "node_modules",
  "dist",
  ".next",
  ".medusa",
  ".turbo",
  "integration-tests",
  "perf",
  "test-backend",
  "test-results",
  "coverage",
  "next-env.d.ts",
]);
const IGNORED_ENDINGS = [".test.ts", ".test.tsx", ".tsbuildinfo", ".md", ".DS_Store"];

/**
 * Hashes sources by name and content, so that a build is repeated exactly when one of them changed.
 * @param {string} root folder that names are relative to
 * @param {string[]} paths files or folders below it; a missing one counts as absent
 * @param {string[]} [more] other things that the build depends on, such as settings or the hash of another build
 * @returns {string} 64 hexadecimal digits
 */
export function sourceHash(root, paths, more = []) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesOf(join(root, path))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  for (const part of more) hash.update(`${part}\0`);
  return hash.digest("hex");
}

function filesOf(path) {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    if (error.code === "ENOENT") return [];
    throw error;
  }
  return entries
    .filter(({ name }) => !IGNORED.has(name) && !IGNORED_ENDINGS.some((ending) => name.endsWith(ending)))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) return filesOf(child);
      return entry.isFile() ? [child] : [];
    });
}
