import assert from "node:assert/strict";
import { test } from "node:test";
import { settingNames, testEnvironment } from "./test-environment.mjs";

test("finds the names of settings, also of those commented out", () => {
  assert.deepEqual(
    settingNames("# Ports of the shop.\n# SHOP_PORT=8000\nDATABASE_URL=x\n#A1=\n# not a = setting"),
    ["SHOP_PORT", "DATABASE_URL", "A1"],
  );
});

test("the tests never see the operator's database or mail server", () => {
  const { env } = testEnvironment({
    DATABASE_URL: "postgres://real",
    SMTP_URL: "smtp://real",
    NODE_ENV: "production",
    PATH: "/bin",
  });
  assert.equal(env.DATABASE_URL, undefined);
  assert.equal(env.SMTP_URL, undefined);
  assert.equal(env.NODE_ENV, undefined);
  assert.equal(env.PATH, "/bin");
});
