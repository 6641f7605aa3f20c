import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { processIdentity, stillRuns } from "./identity.mjs";
import { alone, takeLock } from "./lock.mjs";

let folder;
let path;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lapak-lock-"));
  path = join(folder, "start.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the second to come is told who holds the lock", () => {
  takeLock(path, "the data folder");
  assert.throws(
    () => takeLock(path, "the data folder"),
    new RegExp(`process ${process.pid}.*is using the data folder`),
  );
});

test("a released lock can be taken again", () => {
  takeLock(path, "it")();
  assert.equal(existsSync(path), false);
  takeLock(path, "it");
});

test("the lock of a process that was killed is taken over", () => {
  writeFileSync(path, JSON.stringify({ pid: 2 ** 22 + 1, identity: "long ago" }));
  takeLock(path, "it");
  assert.equal(JSON.parse(readFileSync(path, "utf8")).pid, process.pid);
});

test("a process that got the number of a killed one does not hold its lock", () => {
  writeFileSync(path, JSON.stringify({ pid: process.ppid, identity: "an earlier one" }));
  takeLock(path, "it");
});

test("a running process holds its lock", () => {
  writeFileSync(path, JSON.stringify({ pid: process.ppid, identity: processIdentity(process.ppid) }));
  assert.throws(() => takeLock(path, "it"), /Another start/);
});

test("an empty lock is taken over", () => {
  writeFileSync(path, "");
  takeLock(path, "it");
});

test("two who want to do the same do it one after the other", async () => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 700)"]);
  const first = { pid: child.pid, identity: processIdentity(child.pid) };
  writeFileSync(path, JSON.stringify(first));
  const waitedFor = [];
  // Asked of the system and not of the child's "exit" event, which may be delivered later than the work begins.
  const firstStillWorks = await alone(path, {
    waiting: (pid) => waitedFor.push(pid),
    work: async () => stillRuns(first),
  });
  assert.equal(firstStillWorks, false);
  assert.equal(waitedFor[0], child.pid);
  assert.equal(existsSync(path), false);
});
