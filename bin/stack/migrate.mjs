import { join } from "node:path";
import { programOf } from "../build/programs.mjs";
import { ROOT } from "../installation/locations.mjs";
import { readState, writeState } from "../postgres/client.mjs";
import { run } from "../process/run.mjs";

/** Where the built backend lies; migrations, scripts and server run from it. */
export const BUILT_BACKEND = join(ROOT, "backend", ".medusa", "server");

/**
 * Brings the database to the state that this build of the backend expects, unless it is there.
 * @param {{env: NodeJS.ProcessEnv, logs: string, buildHash: string, cwd?: string,
 *   stage: {progress: Function, skip: Function}}} context `env` is the stack's environment
 */
export async function migrate({ env, logs, buildHash, stage, cwd = BUILT_BACKEND }) {
  if ((await readState(env.DATABASE_URL, "migrated")) === buildHash) {
    stage.skip("up to date");
    return;
  }
  await run({
    name: "medusa db:migrate",
    file: process.execPath,
    args: [
      programOf("backend", "@medusajs/cli", "medusa"),
      "db:migrate",
      "--execute-safe-links",
      "--execute-safe-search",
    ],
    cwd,
    env,
    log: join(logs, "migrate.log"),
    onLine: (line) => {
      const module = /MODULE: (\w+)/.exec(line)?.[1];
      if (module) stage.progress(module);
    },
  });
  await writeState(env.DATABASE_URL, "migrated", buildHash);
}
