import assert from "node:assert/strict";
import { test } from "node:test";
import { knownReason } from "./known-reasons.mjs";

const CASES = [
  ["npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write", /disk is full/],
  ["Error: listen EADDRINUSE: address already in use 127.0.0.1:8000", /Port 8000 is already in use/],
  ["npm error code EAI_AGAIN\nnpm error request to the host failed", /registry cannot be reached/],
  ["npm error code ECONNREFUSED", /registry cannot be reached/],
  ["npm error code EBADENGINE", /not a version that the packages accept/],
  ["npm error code EACCES\nnpm error syscall mkdir", /Rights are missing/],
  ["EROFS: read-only file system, open '/x'", /Rights are missing/],
  ["initdb: could not look up effective user ID 1777: user does not exist", /number 1777 has no name/],
  ['password authentication failed for user "lapak"', /refuses the user or password/],
  ['database "shop" does not exist', /database "shop" does not exist/],
  ['permission denied to create extension "unaccent"', /may not create the extensions/],
  ["connect ECONNREFUSED 127.0.0.1:5432", /database did not answer/],
  ["FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory", /out of memory/],
  ["SettingsError: JWT_SECRET must be a secret of your own.", /^JWT_SECRET must be a secret of your own\.$/],
  ["Error: The setting SHOP_URL is wrong: Invalid URL.", /^The setting SHOP_URL is wrong: Invalid URL\.$/],
  [
    "src/a.ts(1,4): error TS2307: Cannot find module 'x' or its corresponding type declarations.",
    /do not compile/,
  ],
  ["Error: Cannot find module 'pg'", /module pg is missing/],
];

for (const [output, expected] of CASES) {
  test(`explains: ${output.split("\n")[0]}`, () => {
    const known = knownReason(output);
    assert.match(known?.reason ?? "", expected);
    assert.ok(known.next.length > 20);
  });
}

test("does not invent a reason for what it does not know", () => {
  assert.equal(knownReason("the cat sat on the keyboard"), undefined);
});
