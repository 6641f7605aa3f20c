import { relative } from "node:path";
import { StageDisplay } from "../display/stage-display.mjs";
import { duration } from "../display/duration.mjs";
import { readEnvironment } from "../installation/environment.mjs";
import { dataFolder, makeDataFolder, ROOT } from "../installation/locations.mjs";
import { preflight } from "../installation/preflight.mjs";
import { demonstrationAccounts } from "./demonstration.mjs";
import { stopOnSignals } from "./interruption.mjs";
import { Stack } from "./stack.mjs";

const OPTIONS = ["--dev", "--seed-only"];

/**
 * `npm start`: from a fresh clone to a running shop. Ends the process with code 1 when a stage fails.
 * @param {string[]} args any of OPTIONS
 */
export async function startCommand(args) {
  const unknown = args.find((arg) => !OPTIONS.includes(arg));
  if (unknown) {
    console.error(`Unknown option ${unknown}. Known: ${OPTIONS.join(", ")}.`);
    process.exit(2);
  }
  const from = Date.now();
  const display = new StageDisplay();
  let stack;
  let serving = false;
  const signals = stopOnSignals({
    say: (line) => display.print(line),
    stop: async () => stack?.stop(),
    code: () => (serving ? 0 : 130),
  });
  try {
    const env = readEnvironment();
    preflight(dataFolder(env));
    stack = new Stack({ env, display, dev: args.includes("--dev"), ...makeDataFolder(dataFolder(env)) });
    await stack.claim();
    await stack.install();
    await stack.startDatabase();
    await stack.prepare();
    if (args.includes("--seed-only")) {
      await stack.stop();
      display.print(`Ready to start, after ${duration(Date.now() - from)}.`);
      process.exit(0);
    }
    const { ended } = await stack.serve();
    serving = true;
    await announce(stack, display, Date.now() - from);
    throw await ended;
  } catch (error) {
    if (signals.interrupted()) return;
    display.explain(error);
    await stack?.stop();
    process.exit(1);
  }
}

async function announce({ env, dataDir, demonstration }, display, milliseconds) {
  display.print();
  display.print(`Lapak Lebak is running, after ${duration(milliseconds)}.`);
  display.print();
  const places = [
    ["Shop, in Indonesian and rupiah", `${env.SHOP_URL}/id-id`],
    ["Shop, in English and dollars", `${env.SHOP_URL}/en-us`],
    ["Seller centre", `${env.SHOP_URL}/seller`],
    ["Agency console", `${env.BACKEND_URL}/app`],
  ];
  for (const [name, url] of places) {
    if (await isThere(url)) display.print(`  ${name.padEnd(32)} ${url}`);
  }
  if (!env.SMTP_URL)
    display.print(
      `  ${"Mails that would be sent".padEnd(32)} ${relative(ROOT, env.OUTBOX_DIR) || env.OUTBOX_DIR}`,
    );
  display.print(`  ${"Logs".padEnd(32)} ${relative(ROOT, dataDir) || dataDir}/logs`);
  const accounts = demonstration ? demonstrationAccounts(dataDir) : [];
  if (accounts.length > 0) {
    display.print();
    display.print("Demonstration accounts (invented people, for this installation only):");
    for (const { role, ...rest } of accounts) {
      display.print(`  ${String(role ?? "account").padEnd(32)} ${Object.values(rest).join("  ")}`);
    }
  }
  display.print();
  display.print("Ctrl-C stops everything.");
}

async function isThere(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}
