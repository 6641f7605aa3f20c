import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "./locations.mjs";
import { forgottenPackages, withForgottenPackages } from "./lockfile.mjs";

const LOCK = {
  "": {},
  backend: {},
  "backend/node_modules/rollup": {
    license: "MIT",
    optionalDependencies: {
      "@rollup/rollup-linux-x64-gnu": "4.0.0",
      "@rollup/rollup-linux-arm64-musl": "4.0.0",
      "@turbo/windows-64": "2.0.0",
    },
  },
  "node_modules/@rollup/rollup-linux-x64-gnu": { version: "4.0.0" },
};

test("the lockfile names every optional package, so that `npm ci` takes it on any system", () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  assert.deepEqual(forgottenPackages(packages), [], "run: node bin/installation/lockfile.mjs");
});

test("finds the packages of other systems that a registry did not have", () => {
  assert.deepEqual(
    forgottenPackages(LOCK).map(({ name }) => name),
    ["@rollup/rollup-linux-arm64-musl", "@turbo/windows-64"],
  );
});

test("names them with the system that they are for", () => {
  const completed = withForgottenPackages(LOCK);
  assert.deepEqual(forgottenPackages(completed), []);
  assert.deepEqual(completed["node_modules/@rollup/rollup-linux-arm64-musl"], {
    version: "4.0.0",
    cpu: ["arm64"],
    os: ["linux"],
    libc: ["musl"],
    license: "MIT",
    optional: true,
  });
  assert.deepEqual(completed["node_modules/@turbo/windows-64"].os, ["win32"]);
  assert.deepEqual(completed["node_modules/@turbo/windows-64"].cpu, ["x64"]);
});
