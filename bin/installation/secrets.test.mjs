import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { installationSecrets } from "./secrets.mjs";

let dataDir;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), "lapak-secrets-"))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const strong = {
  JWT_SECRET: "0123456789abcdef0123456789abcdef",
  COOKIE_SECRET: "fedcba9876543210fedcba9876543210",
  STOREFRONT_SECRET: "02468ace13579bdf02468ace13579bdf",
};

test("a demonstration makes its own secrets, keeps them, and shows them to nobody else", () => {
  const first = installationSecrets({ env: {}, dataDir, demonstration: true });
  assert.equal(new Set(Object.values(first)).size, 3);
  assert.deepEqual(installationSecrets({ env: {}, dataDir, demonstration: true }), first);
  assert.equal(statSync(join(dataDir, "secrets.json")).mode & 0o777, 0o600);
});

test("elsewhere every secret must be given", () => {
  assert.deepEqual(installationSecrets({ env: strong, dataDir, demonstration: false }), strong);
  for (const name of Object.keys(strong)) {
    const others = { ...strong, [name]: undefined };
    assert.throws(
      () => installationSecrets({ env: others, dataDir, demonstration: false }),
      new RegExp(`${name} is not set`),
    );
  }
});

test("elsewhere a short or repetitive secret is refused", () => {
  const weak = (value) => () =>
    installationSecrets({ env: { ...strong, JWT_SECRET: value }, dataDir, demonstration: false });
  assert.throws(weak("supersecret"), /JWT_SECRET is shorter/);
  assert.throws(weak("a".repeat(64)), /JWT_SECRET repeats/);
});
