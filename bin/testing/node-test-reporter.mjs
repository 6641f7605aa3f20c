import { relative } from "node:path";

/**
 * Reports the tests of `node --test` as one JSON array of {name, ok, skipped, message}; suites and files are not counted.
 * @param {AsyncIterable<{type: string, data: object}>} events
 */
export default async function* nodeTestReporter(events) {
  const tests = [];
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite" || isFile(data)) continue;
    tests.push({
      name: data.name,
      ok: type === "test:pass",
      skipped: data.skip ?? data.todo ?? false,
      ...(type === "test:fail"
        ? { message: String(data.details?.error?.cause ?? data.details?.error ?? "") }
        : {}),
    });
  }
  yield JSON.stringify(tests);
}

/** Some versions of Node report each file as a test around its tests; only one that crashed counts, as a failure. */
function isFile({ name, file, nesting, details }) {
  if (details?.error?.failureType === "subtestsFailed") return true;
  const namesFile =
    nesting === 0 && (name === file || (file !== undefined && name === relative(process.cwd(), file)));
  return namesFile && !details?.error;
}
