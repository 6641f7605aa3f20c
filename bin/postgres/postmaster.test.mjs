import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePostmaster } from "./postmaster.mjs";

const RUNNING =
  "4711\n/srv/lapak/.data/postgres\n1790000000\n5500\n\n127.0.0.1\n  5500001    131072\nready   \n";

test("reads what a running server wrote about itself", () => {
  assert.deepEqual(parsePostmaster(RUNNING), {
    pid: 4711,
    folder: "/srv/lapak/.data/postgres",
    startedAt: 1790000000,
    port: 5500,
    ready: true,
  });
});

test("a server that is still starting is not ready", () => {
  assert.equal(parsePostmaster(RUNNING.replace("ready   ", "starting")).ready, false);
});

test("a file that a crash cut off says nothing", () => {
  for (const text of ["", "4711\n", "4711\n/srv/x\n1790000000\n", "rubbish\n/x\n1\n2\n"]) {
    assert.equal(parsePostmaster(text), undefined, JSON.stringify(text));
  }
});
