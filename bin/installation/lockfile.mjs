import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./locations.mjs";

/** How package names spell operating systems, and what `os` calls them. */
const SYSTEMS = {
  ...{ android: "android", darwin: "darwin", freebsd: "freebsd", linux: "linux", openbsd: "openbsd" },
  ...{ openharmony: "openharmony", win32: "win32", windows: "win32" },
};

/**
 * The optional packages that a lockfile forgets. A registry that mirrors only some systems makes npm leave the others
 * out, and `npm ci` then refuses the lockfile, on every system.
 * @param {Record<string, {optionalDependencies?: Record<string, string>, license?: string, dev?: boolean}>} packages
 * @returns {{name: string, version: string, from: string}[]} `from` is the path of the package that wants it
 */
export function forgottenPackages(packages) {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isFound(packages, from, name))
      .map(([name, version]) => ({ name, version, from })),
  );
}

/** Whether Node's way of looking upwards finds a package. */
function isFound(packages, from, name) {
  for (
    let folder = from;
    ;
    folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$|(^|\/)[^/]+$/, "")
  ) {
    if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}

/**
 * Names the forgotten packages. Their system is read off their name; their integrity is not known, so npm does not check it.
 * @param {Parameters<typeof forgottenPackages>[0]} packages
 * @returns {typeof packages} with them, in npm's order
 */
export function withForgottenPackages(packages) {
  const added = forgottenPackages(packages).map(({ name, version, from }) => [
    `node_modules/${name}`,
    {
      version,
      ...platformIn(name),
      ...(packages[from].dev ? { dev: true } : {}),
      license: packages[from].license,
      optional: true,
    },
  ]);
  const order = ([one], [other]) => (one === "" ? -1 : other === "" ? 1 : one.localeCompare(other, "en"));
  return Object.fromEntries([...Object.entries(packages), ...added].sort(order));
}

function platformIn(name) {
  const words = name.split("/").at(-1).split("-");
  const at = words.findIndex((word) => word in SYSTEMS);
  if (at < 0) return words.includes("wasm32") ? { cpu: ["wasm32"] } : {};
  const cpu = words[at + 1] === "64" ? "x64" : words[at + 1];
  const os = SYSTEMS[words[at]];
  const libc = /musl/.test(name) ? "musl" : /gnu/.test(name) ? "glibc" : undefined;
  return { cpu: [cpu], os: [os], ...(os === "linux" && libc ? { libc: [libc] } : {}) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(ROOT, "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8"));
  const forgotten = forgottenPackages(lock.packages);
  lock.packages = withForgottenPackages(lock.packages);
  if (forgotten.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${forgotten.length} packages of other systems were added to package-lock.json.`);
}
