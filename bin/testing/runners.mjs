import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { programOf } from "../build/programs.mjs";
import { npmCommand } from "../installation/install.mjs";
import { ROOT } from "../installation/locations.mjs";
import { readJson } from "../process/json-file.mjs";
import { run } from "../process/run.mjs";
import { failure, judged, tallyOfBudgets, tallyOfJest, tallyOfNode, tallyOfPlaywright } from "./tally.mjs";

const MINUTE = 60_000;
const WORKSPACES = ["domain", "seed", "backend", "storefront", "e2e"];

/**
 * @typedef {{env: NodeJS.ProcessEnv, logs: string, reports: string, progress: (detail: string) => void}} Context
 *   `reports` is the folder for the runners' JSON reports
 */

/** Runs one check that passes or fails as a whole. */
async function check(name, commands, { env, logs, progress }) {
  for (const { label, file, args, cwd = ROOT } of commands) {
    progress(label);
    const log = join(logs, `${name}-${label}.log`);
    const { code, lines } = await run({
      name,
      file,
      args,
      cwd,
      env,
      log,
      accept: () => true,
      limitMs: 15 * MINUTE,
    });
    if (code !== 0)
      return failure(
        `${name} of ${label}`,
        `${lines.filter(Boolean).slice(-60).join("\n")}\n(whole output: ${log})`,
      );
  }
  return { passed: 1, failed: [], skipped: [] };
}

/** Prettier over everything. */
export function runFormat(context) {
  const args = [programOf("", "prettier"), "--check", "."];
  return check("format", [{ label: "prettier", file: process.execPath, args }], context);
}

/** ESLint in every workspace and over the files of the root. */
export function runLint(context) {
  const { file, args } = npmCommand(context.env);
  const root = {
    label: "root",
    file: process.execPath,
    args: [programOf("", "eslint"), "bin", "eslint.config.mjs"],
  };
  const workspaces = WORKSPACES.map((label) => ({
    label,
    file,
    args: [...args, "run", "lint", "-w", label],
  }));
  return check("lint", [root, ...workspaces], context);
}

/** TypeScript in every workspace. */
export function runTypes(context) {
  const { file, args } = npmCommand(context.env);
  return check(
    "types",
    WORKSPACES.map((label) => ({ label, file, args: [...args, "run", "types", "-w", label] })),
    context,
  );
}

/** The tests of bin and of the storefront's measuring tools, run by Node itself. */
export async function runBinTests({ env, logs, reports, progress }) {
  const report = join(reports, "unit-bin.json");
  const reporter = join(ROOT, "bin", "testing", "node-test-reporter.mjs");
  progress("bin");
  const args = [
    "--test",
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${report}`,
    ...testFiles("bin"),
    ...testFiles("storefront/perf"),
  ];
  return reported({
    name: "unit tests of bin",
    args,
    cwd: ROOT,
    env,
    log: join(logs, "unit-bin.log"),
    report,
    read: tallyOfNode,
  });
}

/** The Vitest tests of one workspace. */
export async function runUnit(workspace, { env, logs, reports, progress }) {
  const report = join(reports, `unit-${workspace}.json`);
  progress(workspace);
  return reported({
    name: `unit tests of ${workspace}`,
    args: [
      programOf(workspace, "vitest"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    cwd: join(ROOT, workspace),
    env: { ...env, NODE_ENV: "test" },
    log: join(logs, `unit-${workspace}.log`),
    report,
    read: (json) => tallyOfJest(json, `${ROOT}/`),
  });
}

/**
 * The backend's integration tests, each spec file with a database of its own on a real server.
 * @param {Context & {serverUrl: string}} context
 */
export async function runIntegration({ env, logs, reports, progress, serverUrl }) {
  const report = join(reports, "integration.json");
  const server = new URL(serverUrl);
  const npm = npmCommand(env);
  return reported({
    name: "integration tests",
    file: npm.file,
    args: [...npm.args, "run", "test:integration", "--", "--json", `--outputFile=${report}`],
    cwd: join(ROOT, "backend"),
    env: {
      ...env,
      NODE_ENV: "test",
      // The name, not the number: for an address medusa's runner turns SSL on and waits for ever.
      DB_HOST: "localhost",
      DB_PORT: server.port,
      DB_USERNAME: decodeURIComponent(server.username),
      DB_PASSWORD: decodeURIComponent(server.password),
    },
    log: join(logs, "integration.log"),
    report,
    read: (json) => tallyOfJest(json, `${ROOT}/`),
    onLine: (line) => /^(PASS|FAIL) /.test(line) && progress(line),
  });
}

/**
 * The browser journeys against a running stack.
 * @param {Context} context `env` is the stack's environment and names the browser
 */
export async function runJourneys({ env, logs, reports, progress }) {
  const report = join(reports, "journeys.json");
  return reported({
    name: "journeys",
    args: [programOf("e2e", "@playwright/test", "playwright"), "test", "--reporter=line,json"],
    cwd: join(ROOT, "e2e"),
    env: {
      ...env,
      NODE_ENV: "test",
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
    log: join(logs, "journeys.log"),
    report,
    read: tallyOfPlaywright,
    onLine: (line) => /^\[\d+\/\d+\]/.test(line.trim()) && progress(line.trim().slice(0, 90)),
  });
}

/** The storefront's budgets of bytes and cache headers, against a running stack. */
export async function runBudgets({ env, logs, reports, progress }) {
  const report = join(reports, "budgets.json");
  const accounts = join(env.DATA_DIR, "demo-accounts.json");
  progress(env.SHOP_URL);
  return reported({
    name: "budgets",
    args: ["perf/check-budgets.mjs", "--shop", env.SHOP_URL, "--accounts", accounts, "--json", report],
    cwd: join(ROOT, "storefront"),
    env,
    log: join(logs, "budgets.log"),
    report,
    read: tallyOfBudgets,
  });
}

/** Runs a runner and counts by its report; without a report it has crashed. */
async function reported({ name, file = process.execPath, args, cwd, env, log, report, read, onLine }) {
  const { code, lines } = await run({
    ...{ name, file, args, cwd, env, log, onLine },
    accept: () => true,
    limitMs: 25 * MINUTE,
  });
  const json = existsSync(report) ? readJson(report, undefined) : undefined;
  const output = lines.filter(Boolean).slice(-30).join("\n");
  if (json === undefined) return failure(name, `it ended with code ${code} and left no report\n${output}`);
  return judged(name, read(json), code);
}

function testFiles(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((path) => path.endsWith(".test.mjs"))
    .map((path) => join(ROOT, folder, path));
}
