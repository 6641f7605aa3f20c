import { browserEnvironment, findBrowser } from "./find-browser.mjs";
import {
  runBinTests,
  runBudgets,
  runFormat,
  runIntegration,
  runJourneys,
  runLint,
  runTypes,
  runUnit,
} from "./runners.mjs";
import { addTallies, failure } from "./tally.mjs";

/** What `--only` can choose. */
export const GROUPS = ["format", "lint", "types", "unit", "integration", "journeys", "budgets"];

const UNIT_WORKSPACES = ["domain", "seed", "backend", "storefront"];

/**
 * Runs the chosen groups on two lanes, one that builds and one that checks, and then, alone on the machine, what looks
 * at the running shop.
 * @param {{groups: string[], stack: import("../stack/stack.mjs").Stack,
 *   display: import("../display/stage-display.mjs").StageDisplay, reports: string}} options
 * @returns {Promise<import("./tally.mjs").Tally[]>}
 */
export async function runSuite({ groups, stack, display, reports }) {
  const tallies = [];
  const wants = (...names) => names.some((name) => groups.includes(name));
  const context = (stage) => ({ env: stack.given, logs: stack.logs, reports, progress: stage.progress });

  /** Shows a runner as a stage and keeps its tally; a runner that cannot even be started has failed. */
  const test = async (group, name, work) => {
    if (!wants(group)) return;
    const tally = await display
      .stage(name, async (stage) => {
        const result = await work(context(stage), stage);
        stage.result(summary(result));
        if (result.failed.length > 0) stage.fail();
        return result;
      })
      .catch((error) => failure(name, error.message));
    tallies.push(tally);
  };

  /** A stage that others need: when it fails, that is one failure, and those others do not run. */
  const need = async (name, work) => {
    try {
      await work();
      return true;
    } catch (error) {
      tallies.push(
        failure(name, [error.message, error.next, ...(error.output ?? [])].filter(Boolean).join("\n")),
      );
      return false;
    }
  };

  const looksAtShop = wants("journeys", "budgets");
  const built = await need("building domain and seed", async () => {
    await stack.build("domain");
    await stack.build("seed");
  });
  const hasDatabase =
    wants("integration") || looksAtShop
      ? await need("starting Postgres", () => stack.startDatabase())
      : false;

  let shopBuilt;
  const shopIsBuilt = new Promise((resolve) => (shopBuilt = resolve));
  const builds = async () => {
    if (!looksAtShop || !built || !hasDatabase) {
      shopBuilt();
      return false;
    }
    const shop = await need("building the storefront", () => stack.build("storefront"));
    shopBuilt();
    const rest = await need("building, migrating and loading the backend", async () => {
      await stack.build("backend");
      await stack.migrate();
      await stack.drawPictures();
      await stack.load();
    });
    return shop && rest;
  };
  const checks = async () => {
    await test("format", "Format", runFormat);
    await test("unit", "Unit tests of bin", runBinTests);
    for (const workspace of UNIT_WORKSPACES) {
      await test("unit", `Unit tests of ${workspace}`, (at) => runUnit(workspace, at));
    }
    await test("lint", "Lint", runLint);
    // Both write the storefront's generated route types.
    await shopIsBuilt;
    await test("types", "Types", runTypes);
    if (hasDatabase) {
      await test("integration", "Integration tests", (at) =>
        runIntegration({ ...at, serverUrl: stack.serverUrl }),
      );
    }
  };
  const [ready] = await Promise.all([builds(), checks()]);

  if (looksAtShop && !ready)
    tallies.push(failure("journeys and budgets", "not run: what they need was not built"));
  if (looksAtShop && ready && (await need("serving the shop", () => stack.serve()))) {
    let browser;
    const found = await need("finding a browser", async () => {
      browser = await display.stage("Find a browser", async (stage) => {
        const one = await findBrowser({ ...context(stage), stage });
        stage.note(`Browser: Chromium ${one.version}, ${one.origin} (${one.executable})`);
        return one;
      });
    });
    if (found) {
      const env = browserEnvironment(stack.env, browser);
      await test("journeys", "Journeys", (at) => runJourneys({ ...at, env }));
      await test("budgets", "Budgets", (at) => runBudgets({ ...at, env }));
    }
  }
  return tallies;
}

function summary(tally) {
  const { passed, failed, skipped } = addTallies([tally]);
  return [
    `${passed} passed`,
    failed.length && `${failed.length} failed`,
    skipped.length && `${skipped.length} skipped`,
  ]
    .filter(Boolean)
    .join(", ");
}
