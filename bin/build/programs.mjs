import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
import { ROOT } from "../installation/locations.mjs";

/**
 * Finds the script of a package's command as seen from a workspace, to run it with this Node and without a shell between:
 * signals reach it, and a path with spaces is no matter.
 * @param {string} workspace folder under the root, "" for the root itself
 * @param {string} packageName
 * @param {string} [command] name of the command where the package has several
 * @returns {string} absolute path of the script
 */
export function programOf(workspace, packageName, command = packageName.split("/").pop()) {
  const manifestPath = manifestOf(join(ROOT, workspace), packageName);
  const { bin } = JSON.parse(readFileSync(manifestPath, "utf8"));
  return join(dirname(manifestPath), typeof bin === "string" ? bin : bin[command]);
}

function manifestOf(from, packageName) {
  const require = createRequire(join(from, "package.json"));
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const path = join(folder, packageName, "package.json");
    try {
      readFileSync(path);
      return path;
    } catch {
      continue;
    }
  }
  throw new Error(`Cannot find module '${packageName}' from ${from}`);
}
