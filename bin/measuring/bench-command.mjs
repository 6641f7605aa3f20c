import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join } from "node:path";
import { programOf } from "../build/programs.mjs";
import { StageDisplay } from "../display/stage-display.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { makeDataFolder, ROOT } from "../installation/locations.mjs";
import { readJson } from "../process/json-file.mjs";
import { readable, run } from "../process/run.mjs";
import { stopOnSignals } from "../stack/interruption.mjs";
import { BUILT_BACKEND } from "../stack/migrate.mjs";
import { Stack } from "../stack/stack.mjs";
import { browserEnvironment, findBrowser } from "../testing/find-browser.mjs";
import { testEnvironment } from "../testing/test-environment.mjs";
import { benchmarkReport } from "./benchmark-report.mjs";

/**
 * `npm run bench`: measures an installation of its own (data folder `bench`, no rate limit, the usual jobs) and writes
 * docs/benchmarks.md.
 */
export async function benchCommand() {
  const display = new StageDisplay();
  const [load] = loadavg();
  let stack;
  const signals = stopOnSignals({
    say: (line) => display.print(line),
    stop: async () => stack?.stop(),
    code: () => 130,
  });
  try {
    stack = benchStack(display);
    await stack.claim();
    await stack.install();
    await stack.startDatabase();
    await stack.prepare();
    const browser = await display.stage("Find a browser", (stage) =>
      findBrowser({ env: stack.given, logs: stack.logs, stage }),
    );
    await stack.serve();
    const figures = await display.stage("Measure", (stage) => measure(stack, browser, stage));
    figures.imports = await display.stage("Measure imports", (stage) => measureImports(stack, stage));
    const report = benchmarkReport(figures, {
      date: new Date(),
      browser: `Chromium ${browser.version}`,
      load,
    });
    await display.stage("Write docs/benchmarks.md", () => write(report, stack));
    display.print(report);
    await stack.stop();
    process.exit(0);
  } catch (error) {
    if (signals.interrupted()) return;
    display.explain(error);
    await stack?.stop();
    process.exit(1);
  }
}

function benchStack(display) {
  const { env, dataDir: testDir } = testEnvironment();
  const dataDir = join(dirname(testDir), "bench");
  const usual = {
    EXPIRY_JOB_SCHEDULE: undefined,
    RECONCILE_JOB_SCHEDULE: undefined,
    CERTIFICATE_JOB_SCHEDULE: undefined,
    CURATION_JOB_SCHEDULE: undefined,
    REMINDER_JOB_SCHEDULE: undefined,
  };
  return new Stack({ env: { ...env, ...usual, DATA_DIR: dataDir }, display, ...makeDataFolder(dataDir) });
}

async function measure({ env, logs, dataDir }, browser, stage) {
  const json = join(dataDir, "figures.json");
  await run({
    name: "measure",
    file: process.execPath,
    args: ["perf/measure.mjs", "--shop", env.SHOP_URL, "--backend", env.BACKEND_URL, "--json", json],
    cwd: join(ROOT, "storefront"),
    env: browserEnvironment(env, browser),
    log: join(logs, "measure.log"),
    onLine: (line) => stage.progress(line.slice(0, 70)),
    limitMs: 40 * 60_000,
  });
  const figures = readJson(json, undefined);
  if (!figures)
    throw new StageFailure("The figures were not written.", { next: `Read ${join(logs, "measure.log")}.` });
  return figures;
}

/** In a process of its own, so that its memory is that of the import; on the database that is served at this moment. */
async function measureImports({ env, logs, dataDir }, stage) {
  const json = join(dataDir, "imports.json");
  await run({
    name: "measure imports",
    file: process.execPath,
    args: [
      "--expose-gc",
      programOf("backend", "@medusajs/cli", "medusa"),
      "exec",
      "./src/scripts/measure-imports.js",
    ],
    cwd: BUILT_BACKEND,
    env: { ...env, MEASURE_FILE: json },
    log: join(logs, "imports.log"),
    onLine: (line) => stage.progress(readable(line).slice(0, 70)),
    limitMs: 10 * 60_000,
  });
  const figures = readJson(json, undefined);
  if (!figures)
    throw new StageFailure("The imports were not measured.", { next: `Read ${join(logs, "imports.log")}.` });
  return figures;
}

/** The tables are laid out by Prettier, as every file of the project. */
async function write(report, { env, logs }) {
  const path = join(ROOT, "docs", "benchmarks.md");
  writeFileSync(path, report);
  const args = [programOf("", "prettier"), "--write", path];
  await run({
    name: "prettier",
    file: process.execPath,
    args,
    cwd: ROOT,
    env,
    log: join(logs, "prettier.log"),
  });
}
