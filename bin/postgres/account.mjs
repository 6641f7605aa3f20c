import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** "nobody" on every Linux: Postgres refuses to run as root. */
export const NOBODY = 65534;

/**
 * The account that Postgres runs under.
 * @param {string} cluster folder of the cluster, which may not exist yet
 * @returns {{uid: number, gid: number} | undefined} undefined: the account that runs this process
 */
export function postgresAccount(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  try {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return { uid: NOBODY, gid: NOBODY };
}

/**
 * Whether an account can enter a folder: every folder above must let it through, which only trying tells for sure.
 * @param {string} folder
 * @param {{uid: number, gid: number} | undefined} account
 */
export function canEnter(folder, account) {
  if (!account) return true;
  return (
    spawnSync("/bin/sh", ["-c", 'cd "$1" && ls . >/dev/null', "sh", folder], {
      ...account,
      cwd: "/",
      stdio: "ignore",
    }).status === 0
  );
}
