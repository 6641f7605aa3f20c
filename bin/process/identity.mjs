import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Identifies a running process beyond its number, which the system gives out again.
 * @param {number} pid
 * @returns {string | null} the moment it was started (opaque; only good for comparing), null when it does not run
 */
export function processIdentity(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === "linux") return linuxIdentity(pid);
  try {
    return (
      execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
        encoding: "utf8",
        env: { LC_ALL: "C" },
      }).trim() || null
    );
  } catch {
    return null;
  }
}

function linuxIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return null;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${fields[18]}`;
  } catch {
    return null;
  }
}

/**
 * Tells whether exactly this process still runs.
 * @param {{pid: number, identity: string | null}} known as recorded while it ran
 */
export function stillRuns({ pid, identity }) {
  return identity !== null && processIdentity(pid) === identity;
}

/**
 * Waits until a process has ended.
 * @param {number} pid
 * @param {number} milliseconds how long to wait
 * @returns {Promise<boolean>} whether it ended in time
 */
export async function endsWithin(pid, milliseconds) {
  const identity = processIdentity(pid);
  const until = Date.now() + milliseconds;
  while (stillRuns({ pid, identity })) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
