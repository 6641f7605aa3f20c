import assert from "node:assert/strict";
import { test } from "node:test";
import { StageFailure } from "../failure/stage-failure.mjs";
import { StageDisplay } from "./stage-display.mjs";

function displayInto(env = {}) {
  const written = [];
  const out = { isTTY: false, write: (text) => written.push(text) };
  return { display: new StageDisplay({ out, env }), text: () => written.join("") };
}

test("a stage is named when it begins and again when it is done", async () => {
  const { display, text } = displayInto({ LANG: "C.UTF-8" });
  assert.equal(await display.stage("Install packages", async () => 7), 7);
  assert.match(text(), /> Install packages\n✓ Install packages {2}\d+ ms\n/);
});

test("without a UTF-8 locale it writes plain letters", async () => {
  const { display, text } = displayInto();
  await display.stage("Install packages", async (stage) => stage.skip("up to date"));
  if (process.platform !== "darwin") assert.match(text(), /-- Install packages \(up to date\)/);
});

test("a failure is explained by its last output, a reason and a next step", async () => {
  const { display, text } = displayInto();
  const failure = new StageFailure("The disk is full.", {
    next: "Free some room.",
    output: ["a", "b"],
    log: "/x.log",
  });
  await assert.rejects(display.stage("Install packages", () => Promise.reject(failure)));
  display.explain(failure);
  assert.match(
    text(),
    /\| a\n {2}\| b\n\nReason: The disk is full\.\nNext step: Free some room\.\nFull log: \/x\.log\n/,
  );
});

test("an error that nobody foresaw still has a reason and a next step", () => {
  const { display, text } = displayInto();
  display.explain(new TypeError("x is not a function"));
  assert.match(text(), /Reason: .*x is not a function\nNext step: /);
});
