import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { duration } from "../display/duration.mjs";
import { StageDisplay } from "../display/stage-display.mjs";
import { makeDataFolder } from "../installation/locations.mjs";
import { stopOnSignals } from "../stack/interruption.mjs";
import { Stack } from "../stack/stack.mjs";
import { addTallies, failure, totalLine } from "./tally.mjs";
import { GROUPS, runSuite } from "./suite.mjs";
import { testEnvironment } from "./test-environment.mjs";

const SHOWN_LINES = 40;

/**
 * `npm test`: every check there is, against a freshly seeded installation of its own. Its last line is the total; the
 * process ends with code 1 on any failure.
 * @param {string[]} args `--only group,group` runs a part
 */
export async function testCommand(args) {
  const groups = chosenGroups(args);
  const from = Date.now();
  const display = new StageDisplay();
  let stack;
  const signals = stopOnSignals({
    say: (line) => display.print(line),
    stop: async () => stack?.stop(),
    code: () => 130,
  });
  let tally;
  try {
    const { env, dataDir } = testEnvironment();
    stack = new Stack({ env, display, durable: false, ...makeDataFolder(dataDir) });
    await stack.claim({ fresh: true });
    await stack.install();
    const reports = join(dataDir, "reports");
    mkdirSync(reports, { recursive: true });
    tally = addTallies(await runSuite({ groups, stack, display, reports }));
  } catch (error) {
    if (signals.interrupted()) return;
    display.explain(error);
    tally = failure("preparing the tests", error.message);
  }
  if (signals.interrupted()) return;
  await stack?.stop().catch((error) => display.print(`Stopping failed: ${error.message}`));
  report(display, tally, groups);
  display.print(`after ${duration(Date.now() - from)}`);
  display.print(totalLine(tally));
  process.exit(tally.failed.length > 0 ? 1 : 0);
}

function chosenGroups(args) {
  if (args.length === 0) return GROUPS;
  const [option, list = ""] = args[0].startsWith("--only=") ? ["--only", args[0].slice(7)] : args;
  const names = list.split(",").filter(Boolean);
  const unknown = names.find((name) => !GROUPS.includes(name));
  if (option !== "--only" || names.length === 0 || unknown) {
    console.error(`Use: npm test -- --only ${GROUPS.join(",")} (one or more of them)`);
    process.exit(2);
  }
  return names;
}

function report(display, { failed, skipped }, groups) {
  display.print();
  if (groups.length < GROUPS.length) display.print(`Only ${groups.join(", ")} ran.`);
  for (const { name, message } of failed) {
    display.print(`FAILED  ${name}`);
    for (const line of stripVTControlCharacters(message).split("\n").slice(0, SHOWN_LINES))
      display.print(`        ${line}`);
  }
  for (const { name, reason } of skipped) display.print(`SKIPPED ${name}: ${reason}`);
}
