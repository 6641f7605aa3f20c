import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addTallies,
  failure,
  judged,
  tallyOfBudgets,
  tallyOfJest,
  tallyOfNode,
  tallyOfPlaywright,
  totalLine,
} from "./tally.mjs";

const jestFile = (assertionResults, more = {}) => ({
  testResults: [{ name: "/repo/a.spec.ts", assertionResults, ...more }],
});

test("counts what Jest and Vitest passed, failed and skipped", () => {
  const tally = tallyOfJest(
    jestFile([
      { status: "passed", fullName: "adds" },
      { status: "failed", fullName: "divides", failureMessages: ["by zero"] },
      { status: "pending", fullName: "searches (needs MEILI_URL)" },
      { status: "todo", fullName: "sings" },
    ]),
  );
  assert.equal(tally.passed, 1);
  assert.deepEqual(tally.failed, [{ name: "divides", message: "by zero" }]);
  assert.deepEqual(tally.skipped, [
    { name: "searches (needs MEILI_URL)", reason: "needs MEILI_URL" },
    { name: "sings", reason: "no reason is given in its report" },
  ]);
});

test("a spec file that cannot even be loaded is a failure", () => {
  const tally = tallyOfJest(jestFile([], { status: "failed", message: "Cannot find module" }), "/repo/");
  assert.deepEqual(tally.failed, [{ name: "a.spec.ts", message: "Cannot find module" }]);
});

test("a report that counts no test is a failure", () => {
  assert.equal(judged("unit tests", tallyOfJest({ testResults: [] }), 0).failed.length, 1);
});

test("a runner that ends badly without counting a failure has failed", () => {
  const tally = judged("unit tests", tallyOfJest(jestFile([{ status: "passed", fullName: "adds" }])), 1);
  assert.equal(tally.passed, 1);
  assert.equal(tally.failed.length, 1);
});

test("a runner whose report counts its failures is not counted twice", () => {
  const tally = judged("unit tests", tallyOfJest(jestFile([{ status: "failed", fullName: "adds" }])), 1);
  assert.equal(tally.failed.length, 1);
});

test("counts Playwright's journeys by project, with the reason of a skip", () => {
  const journey = (title, projectName, status, more = {}) => ({
    title,
    tests: [{ projectName, status, ...more }],
  });
  const tally = tallyOfPlaywright({
    suites: [
      {
        title: "buys.spec.ts",
        specs: [journey("reads the home page", "phone", "expected")],
        suites: [
          {
            title: "at home",
            specs: [
              journey("pays", "desk", "unexpected", { results: [{ error: { message: "no button" } }] }),
              journey("pays twice", "phone", "flaky", { results: [{ error: { message: "slow" } }, {}] }),
              journey("pays by card", "phone", "skipped", {
                annotations: [{ type: "skip", description: "needs STRIPE_TEST_KEY" }],
              }),
            ],
          },
        ],
      },
    ],
  });
  assert.equal(tally.passed, 1);
  assert.deepEqual(tally.failed, [
    { name: "buys.spec.ts > at home > pays [desk]", message: "no button" },
    { name: "buys.spec.ts > at home > pays twice [phone]", message: "passed only on a second try: slow" },
  ]);
  assert.deepEqual(tally.skipped, [
    { name: "buys.spec.ts > at home > pays by card [phone]", reason: "needs STRIPE_TEST_KEY" },
  ]);
});

test("an error outside any journey is a failure", () => {
  assert.equal(tallyOfPlaywright({ suites: [], errors: [{ message: "no config" }] }).failed.length, 1);
});

test("counts Node's tests and the budgets", () => {
  const node = tallyOfNode([
    { name: "a", ok: true, skipped: false },
    { name: "b", ok: true, skipped: "not on this system" },
    { name: "c", ok: false, skipped: false, message: "1 != 2" },
  ]);
  assert.deepEqual([node.passed, node.skipped.length, node.failed.length], [1, 1, 1]);
  const budgets = tallyOfBudgets([
    { name: "home: JavaScript", ok: true, detail: "139 of 145 KB" },
    { name: "home: transfer", ok: false, detail: "410 of 400 KB" },
  ]);
  assert.deepEqual(budgets.failed, [{ name: "home: transfer", message: "410 of 400 KB" }]);
});

test("the total is one line", () => {
  const sum = addTallies([
    failure("a", "why"),
    { passed: 2, failed: [], skipped: [{ name: "b", reason: "c" }] },
  ]);
  assert.equal(totalLine(sum), "total: 2 passed, 1 failed, 1 skipped");
});
