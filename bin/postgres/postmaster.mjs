import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { endsWithin, processIdentity } from "../process/identity.mjs";

/**
 * Reads what a running Postgres wrote about itself (storage/lmgr: AddToDataDirLockFile: pid, data folder, start, port,
 * socket folder, address, shared memory, state).
 * @param {string} text content of postmaster.pid
 * @returns {{pid: number, folder: string, startedAt: number, port: number, ready: boolean} | undefined} `startedAt` in
 *   seconds since 1970; undefined when the file is empty or cut off before the port
 */
export function parsePostmaster(text) {
  const lines = text.split("\n").map((line) => line.trim());
  const [pid, startedAt, port] = [lines[0], lines[2], lines[3]].map(Number);
  if (![pid, startedAt, port].every((number) => Number.isInteger(number) && number > 0) || !lines[1])
    return undefined;
  return { pid, folder: lines[1], startedAt, port, ready: lines[7] === "ready" };
}

/**
 * @param {string} cluster folder of the cluster
 * @returns {ReturnType<typeof parsePostmaster>} undefined when there is no such file
 */
export function readPostmaster(cluster) {
  try {
    return parsePostmaster(readFileSync(join(cluster, "postmaster.pid"), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Whether a running process is the server of this cluster: after a crash its number may belong to another program.
 * @param {number} pid
 * @param {string} cluster
 */
export function isServerOf(pid, cluster) {
  return processIdentity(pid) !== null && commandLine(pid).includes(cluster);
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  }
}

/**
 * Stops a server: first a fast shutdown, which ends sessions and keeps everything committed; force only after half a minute.
 * @param {number} pid of the postmaster
 */
export async function stopServer(pid) {
  for (const [signal, milliseconds] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ]) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code === "ESRCH") return;
      throw error;
    }
    if (await endsWithin(pid, milliseconds)) return;
  }
}
