import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { settingNames } from "../testing/test-environment.mjs";
import { ROOT } from "./locations.mjs";

const named = settingNames(readFileSync(join(ROOT, ".env.example"), "utf8"));

for (const app of ["backend", "storefront"]) {
  test(`.env.example names every setting of the ${app}`, () => {
    const source = readFileSync(join(ROOT, app, "src", "settings.ts"), "utf8");
    const schema = source.slice(source.indexOf("z.object("));
    const settings = [...schema.slice(0, schema.indexOf("\n});")).matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(
      (match) => match[1],
    );
    assert.ok(settings.length > 5, "the settings are found in the source");
    assert.deepEqual(
      settings.filter((name) => !named.includes(name)),
      [],
    );
  });
}

test(".env.example names each setting once", () => {
  assert.deepEqual(named, [...new Set(named)]);
});
