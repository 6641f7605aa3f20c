import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeIsNewEnough } from "./node-version.mjs";

test("accepts Node 20.19 and everything newer", () => {
  for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.1.0"])
    assert.equal(nodeIsNewEnough(version), true, version);
});

test("refuses what is older", () => {
  for (const version of ["20.18.9", "18.20.0", "8.0.0"])
    assert.equal(nodeIsNewEnough(version), false, version);
});
