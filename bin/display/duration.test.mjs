import assert from "node:assert/strict";
import { test } from "node:test";
import { duration } from "./duration.mjs";

test("writes durations for a reader", () => {
  assert.equal(duration(850), "850 ms");
  assert.equal(duration(12_400), "12 s");
  assert.equal(duration(59_700), "1 min 00 s");
  assert.equal(duration(185_000), "3 min 05 s");
});
