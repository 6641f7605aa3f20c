import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readEnvironment } from "../installation/environment.mjs";
import { dataFolder, ROOT } from "../installation/locations.mjs";

/** Settings that choose tools and not what is tested. */
const KEPT = new Set(["LAPAK_BROWSER"]);

/**
 * The environment of the tests: whatever an operator has set for the shop (in .env or the shell) is left out, so that
 * the tests never touch a real database or send a real mail; jobs run often, so that journeys need not wait for a minute.
 * @param {NodeJS.ProcessEnv} [given]
 * @returns {{env: NodeJS.ProcessEnv, dataDir: string}}
 */
export function testEnvironment(given = process.env) {
  const usual = readEnvironment(given);
  const named = settingNames(readFileSync(join(ROOT, ".env.example"), "utf8")).filter(
    (name) => !KEPT.has(name),
  );
  const env = Object.fromEntries(Object.entries(usual).filter(([name]) => !named.includes(name)));
  const home = dataFolder(usual);
  const dataDir = join(home, "test");
  return {
    dataDir,
    env: {
      ...env,
      DATA_DIR: dataDir,
      // Pictures are the same for everybody and take minutes to draw.
      PICTURES_DIR: join(home, "pictures"),
      SHOP_PORT: "8100",
      BACKEND_PORT: "8150",
      POSTGRES_PORT: "5501",
      RATE_LIMIT_PER_MINUTE: "100000",
      EXPIRY_JOB_SCHEDULE: "*/5 * * * * *",
      RECONCILE_JOB_SCHEDULE: "*/5 * * * * *",
      CERTIFICATE_JOB_SCHEDULE: "*/5 * * * * *",
      CURATION_JOB_SCHEDULE: "*/5 * * * * *",
      REMINDER_JOB_SCHEDULE: "*/5 * * * * *",
    },
  };
}

/**
 * The settings that a file like .env.example names, commented out or not.
 * @param {string} text
 * @returns {string[]}
 */
export function settingNames(text) {
  return [...text.matchAll(/^#?\s*([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]);
}
