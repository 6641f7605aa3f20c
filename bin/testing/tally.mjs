/**
 * @typedef {object} Tally what one runner's report says
 * @property {number} passed
 * @property {{name: string, message: string}[]} failed
 * @property {{name: string, reason: string}[]} skipped
 */

const NO_REASON = "no reason is given in its report";

/** @returns {Tally} */
export function emptyTally() {
  return { passed: 0, failed: [], skipped: [] };
}

/**
 * Adds up tallies.
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/**
 * A tally with one failure: a runner that crashed, a stage that the tests need.
 * @param {string} name
 * @param {string} message
 * @returns {Tally}
 */
export function failure(name, message) {
  return { ...emptyTally(), failed: [{ name, message }] };
}

/**
 * The line that ends `npm test`.
 * @param {Tally} tally
 * @returns {string}
 */
export function totalLine({ passed, failed, skipped }) {
  return `total: ${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
}

/**
 * What a runner's tally is worth: one that counts no test, or that ended badly without counting a failure, has failed.
 * @param {string} name of the runner
 * @param {Tally} tally
 * @param {number | null} code its exit code
 * @returns {Tally}
 */
export function judged(name, tally, code) {
  const count = tally.passed + tally.failed.length + tally.skipped.length;
  if (count === 0) return failure(name, "its report counts no test");
  if (code !== 0 && tally.failed.length === 0) {
    return addTallies([
      tally,
      failure(name, `it ended with code ${code}, although its report counts no failure`),
    ]);
  }
  return tally;
}

/**
 * Reads a report of Jest, or of Vitest, whose JSON has the same shape.
 * @param {{testResults?: {name: string, status?: string, message?: string, assertionResults: {status: string,
 *   fullName: string, failureMessages?: string[]}[]}[]}} report
 * @param {string} [root] folder that file names are shortened by
 * @returns {Tally}
 */
export function tallyOfJest(report, root = "") {
  const tally = emptyTally();
  for (const file of report.testResults ?? []) {
    const before = tally.failed.length;
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (status === "passed") tally.passed += 1;
      else if (status === "failed")
        tally.failed.push({ name: fullName, message: failureMessages?.join("\n") ?? "" });
      else tally.skipped.push({ name: fullName, reason: reasonIn(fullName) });
    }
    if (file.status === "failed" && tally.failed.length === before) {
      tally.failed.push({
        name: file.name.replace(root, ""),
        message: file.message || "the file could not be run",
      });
    }
  }
  return tally;
}

/**
 * Reads a report of Playwright. A test that passed only on a second try counts as failed.
 * @param {{suites?: object[], errors?: {message?: string}[]}} report
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  const tally = emptyTally();
  for (const { message } of report.errors ?? [])
    tally.failed.push({ name: "playwright", message: message ?? "" });
  for (const suite of report.suites ?? []) addSuite(tally, suite, []);
  return tally;
}

function addSuite(tally, { title, suites = [], specs = [] }, above) {
  const path = [...above, title].filter(Boolean);
  for (const spec of specs) {
    for (const test of spec.tests) {
      const several = test.projectName ? ` [${test.projectName}]` : "";
      addJourney(tally, `${[...path, spec.title].join(" > ")}${several}`, test);
    }
  }
  for (const suite of suites) addSuite(tally, suite, path);
}

function addJourney(tally, name, { status, annotations = [], results = [] }) {
  if (status === "expected") {
    tally.passed += 1;
    return;
  }
  if (status === "skipped") {
    const why = annotations.find(({ type }) => type === "skip" || type === "fixme")?.description;
    tally.skipped.push({ name, reason: why || reasonIn(name) });
    return;
  }
  const message = results
    .flatMap(({ errors = [], error }) => [error, ...errors].map((one) => one?.message))
    .find(Boolean);
  tally.failed.push({
    name,
    message: status === "flaky" ? `passed only on a second try: ${message ?? ""}` : (message ?? status),
  });
}

/**
 * Reads what `node-test-reporter.mjs` wrote.
 * @param {{name: string, ok: boolean, skipped: string | boolean, message?: string}[]} report
 * @returns {Tally}
 */
export function tallyOfNode(report) {
  const tally = emptyTally();
  for (const { name, ok, skipped, message } of report) {
    if (skipped) tally.skipped.push({ name, reason: typeof skipped === "string" ? skipped : NO_REASON });
    else if (ok) tally.passed += 1;
    else tally.failed.push({ name, message: message ?? "" });
  }
  return tally;
}

/**
 * Reads what `storefront/perf/check-budgets.mjs` wrote.
 * @param {{name: string, ok: boolean, detail: string}[]} report
 * @returns {Tally}
 */
export function tallyOfBudgets(report) {
  return tallyOfNode(report.map(({ name, ok, detail }) => ({ name, ok, skipped: false, message: detail })));
}

/** A skipped test of Jest or Vitest says why in its name: "… (skipped: needs MEILI_URL)". */
function reasonIn(name) {
  return /\((?:skipped: |needs )([^)]*)\)/.exec(name)?.[0].slice(1, -1) ?? NO_REASON;
}
