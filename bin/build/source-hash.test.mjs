import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { sourceHash } from "./source-hash.mjs";

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lapak hash "));
  mkdirSync(join(root, "domain/src"), { recursive: true });
  write("domain/src/money.ts", "1");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path, text) => writeFileSync(join(root, path), text);
const hash = (...more) => sourceHash(root, ["domain", "missing.json"], more);

test("is the same for the same sources", () => {
  assert.equal(hash(), hash());
});

test("changes with content, with names and with what else is given", () => {
  const before = hash();
  assert.notEqual(hash("a setting"), before);
  write("domain/src/money.ts", "2");
  const changed = hash();
  assert.notEqual(changed, before);
  write("domain/src/market.ts", "");
  assert.notEqual(hash(), changed);
});

test("does not change with tests and with what building makes", () => {
  const before = hash();
  write("domain/src/money.test.ts", "x");
  mkdirSync(join(root, "domain/dist"));
  write("domain/dist/money.js", "x");
  assert.equal(hash(), before);
});
