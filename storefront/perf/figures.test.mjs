import assert from "node:assert/strict";
import { test } from "node:test";
import { median, percentile } from "./figures.mjs";

test("the median is the middle one, whatever the order", () => {
  assert.equal(median([30, 10, 20]), 20);
  assert.equal(median([40, 10, 30, 20]), 25);
});

test("a percentile is the value at its nearest rank", () => {
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
  assert.equal(percentile(numbers, 50), 10);
  assert.equal(percentile(numbers, 95), 19);
  assert.equal(percentile(numbers, 100), 20);
  assert.equal(percentile([7], 50), 7);
});
