import { join } from "node:path";
import { endsWithin, processIdentity, stillRuns } from "./identity.mjs";
import { readJson, writeJson } from "./json-file.mjs";

const POLITE_MS = 10_000;

/** Children of this process, each the leader of its own process group so that a whole tree can be stopped. */
const children = new Map();
let recordPath;
let stopping = false;

/**
 * Keeps a record of running children in the data folder, so that the next start can stop what a kill -9 left behind.
 * @param {string} dataDir absolute path
 */
export function recordChildrenIn(dataDir) {
  recordPath = join(dataDir, "running.json");
}

/**
 * Notes a child that must not outlive this process.
 * @param {import("node:child_process").ChildProcess} child spawned with `detached: true`
 * @param {string} name
 */
export function noteChild(child, name) {
  if (child.pid === undefined) return;
  children.set(child.pid, { pid: child.pid, name, identity: processIdentity(child.pid) });
  record();
  child.once("exit", () => {
    children.delete(child.pid);
    if (!stopping) record();
  });
}

/** @returns {boolean} whether this process is stopping its children, so that their ends are no failures */
export function isStopping() {
  return stopping;
}

/** Stops every child and its process group: SIGTERM, then SIGKILL after ten seconds. */
export async function stopChildren() {
  stopping = true;
  await Promise.all([...children.values()].map((child) => stopGroup(child)));
  children.clear();
  record();
  stopping = false;
}

/** Kills every child at once, for an impatient second Ctrl-C. */
export function killChildren() {
  for (const { pid } of children.values()) signalGroup(pid, "SIGKILL");
}

/**
 * Stops the children of an earlier start of the same data folder that was killed.
 * @param {string} dataDir
 * @returns {Promise<string[]>} their names
 */
export async function stopLeftovers(dataDir) {
  const left = readJson(join(dataDir, "running.json"), []).filter(stillRuns);
  await Promise.all(left.map((child) => stopGroup(child)));
  return left.map((child) => child.name);
}

/**
 * Stops one process group.
 * @param {{pid: number}} child its leader
 */
export async function stopGroup({ pid }) {
  signalGroup(pid, "SIGTERM");
  if (await endsWithin(pid, POLITE_MS)) return;
  signalGroup(pid, "SIGKILL");
  await endsWithin(pid, POLITE_MS);
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

function record() {
  if (recordPath) writeJson(recordPath, [...children.values()]);
}
