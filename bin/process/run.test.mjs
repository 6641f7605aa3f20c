import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { readable, run } from "./run.mjs";

let folder;
let log;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lapak run "));
  log = join(folder, "command.log");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const node = (script, more = {}) =>
  run({
    name: "a command",
    file: process.execPath,
    args: ["-e", script],
    cwd: folder,
    env: process.env,
    log,
    ...more,
  });

test("gives every line to whoever listens, and keeps the whole output in the log", async () => {
  const lines = [];
  await node('console.log("one\\ntwo"); console.error("three")', { onLine: (line) => lines.push(line) });
  assert.deepEqual(lines.sort(), ["one", "three", "two"]);
  assert.match(readFileSync(log, "utf8"), /one\ntwo/);
});

test("a command that fails is explained by what it said last", async () => {
  await assert.rejects(
    node('console.error("ENOSPC: no space left on device"); process.exit(7)'),
    (failure) => {
      assert.match(failure.message, /disk is full/);
      assert.deepEqual(failure.output, ["ENOSPC: no space left on device"]);
      assert.equal(failure.log, log);
      return true;
    },
  );
});

test("a failure that nobody knows names the command and its code", async () => {
  await assert.rejects(node("process.exit(7)"), /"a command" ended with code 7/);
});

test("a program that is not there is a failure, too", async () => {
  await assert.rejects(node("", { file: join(folder, "nothing") }), { name: "StageFailure" });
});

test("what takes too long is stopped", async () => {
  await assert.rejects(node("setInterval(() => {}, 1000)", { limitMs: 300 }), (failure) => {
    assert.match(failure.output.join("\n"), /took longer/);
    return true;
  });
});

test("the log of the run before is kept aside", async () => {
  await node('console.log("first")');
  await node('console.log("second")');
  assert.match(readFileSync(join(folder, "command.previous.log"), "utf8"), /first/);
});

test("shows the message of a JSON line", () => {
  assert.equal(
    readable('{"level":"info","message":"Compiling \\"x\\"","timestamp":"2026"}'),
    'Compiling "x"',
  );
  assert.equal(readable("plain"), "plain");
  assert.equal(readable("x".repeat(500)).length, 200);
});
