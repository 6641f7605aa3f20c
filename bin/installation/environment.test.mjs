import assert from "node:assert/strict";
import { test } from "node:test";
import { isDemonstration, portSetting } from "./environment.mjs";

test("a demonstration is what runs on the embedded database", () => {
  assert.equal(isDemonstration({}), true);
  assert.equal(isDemonstration({ DATABASE_URL: "postgres://x" }), false);
  assert.equal(isDemonstration({ DATABASE_URL: "postgres://x", NODE_ENV: "production" }), false);
});

test("DEMONSTRATION decides where it is set", () => {
  assert.equal(isDemonstration({ DATABASE_URL: "postgres://x", DEMONSTRATION: "true" }), true);
  assert.equal(isDemonstration({ DEMONSTRATION: "false" }), false);
  assert.throws(() => isDemonstration({ DEMONSTRATION: "yes" }), /DEMONSTRATION is "yes"/);
});

test("a port is a number of the right size, or its name is said", () => {
  assert.equal(portSetting({}, "SHOP_PORT", 8000), 8000);
  assert.equal(portSetting({ SHOP_PORT: "80" }, "SHOP_PORT", 8000), 80);
  for (const text of ["eighty", "0", "65536", "80.5"]) {
    assert.throws(() => portSetting({ SHOP_PORT: text }, "SHOP_PORT", 8000), /SHOP_PORT is/);
  }
});
