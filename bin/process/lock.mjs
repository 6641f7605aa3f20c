import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { processIdentity, stillRuns } from "./identity.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";

const WAIT_MS = 300;

/**
 * Takes a lock file for this process. A lock whose process no longer runs (kill -9, power cut) is taken over.
 * @param {string} path
 * @param {string} what what is locked, for the message, such as "the data folder .data"
 * @returns {() => void} releases the lock
 * @throws {StageFailure} when another running process holds it
 */
export function takeLock(path, what) {
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (createWith(path, mine)) return () => release(path, mine);
    const held = readOr(path, "");
    const holder = parsed(held);
    if (holder && stillRuns(holder)) {
      throw new StageFailure(`Another start (process ${holder.pid}) is using ${what}.`, {
        next: "Stop it with Ctrl-C where it runs, or set DATA_DIR to another folder for a second one.",
      });
    }
    removeStale(path, held);
  }
  throw new StageFailure(`The lock of ${what} cannot be taken.`, { next: `Delete ${path} and start again.` });
}

/**
 * Runs some work alone, waiting for another process that does the same.
 * @template T
 * @param {string} path lock file
 * @param {{waiting: (pid: number) => void, work: () => Promise<T>}} options `waiting` is told who is waited for
 * @returns {Promise<T>}
 */
export async function alone(path, { waiting, work }) {
  for (;;) {
    const holder = parsed(readOr(path, ""));
    if (holder && holder.pid !== process.pid && stillRuns(holder)) {
      waiting(holder.pid);
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      continue;
    }
    let releaseIt;
    try {
      releaseIt = takeLock(path, path);
    } catch (error) {
      if (error instanceof StageFailure) continue;
      throw error;
    }
    try {
      return await work();
    } finally {
      releaseIt();
    }
  }
}

/** Creates the file with its content in one step, or tells that it is already there. */
function createWith(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a stale lock away; when another process replaced it meanwhile, its lock is put back. */
function removeStale(path, expected) {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") !== expected) linkSync(aside, path);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(path, mine) {
  if (readOr(path, "") === mine) rmSync(path, { force: true });
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
