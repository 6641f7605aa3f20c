import assert from "node:assert/strict";
import { test } from "node:test";
import { scriptsOf } from "./first-load.mjs";

test("finds each script that the HTML names, once", () => {
  const html =
    '<script src="/a.js" async=""></script><script defer src="/b.js?x=1&amp;y=2"></script><script src="/a.js"></script>';
  assert.deepEqual(scriptsOf(html), ["/a.js", "/b.js?x=1&y=2"]);
});

test("leaves out inline scripts and those for old browsers", () => {
  assert.deepEqual(scriptsOf('<script>var src="x"</script><script src="/old.js" noModule=""></script>'), []);
});
