import { join } from "node:path";
import { programOf } from "../build/programs.mjs";
import { readState, writeState } from "../postgres/client.mjs";
import { run } from "../process/run.mjs";
import { BUILT_BACKEND } from "./migrate.mjs";

/**
 * Gives a shop in service its languages, sales channels, regions, currencies and categories, once for each build of the
 * backend; the script leaves alone what is there already. A demonstration has them from its loader.
 * @param {{env: NodeJS.ProcessEnv, logs: string, buildHash: string, cwd?: string, script?: string,
 *   stage: {progress: Function, skip: Function}}} context `env` is the stack's environment
 */
export async function setUp({
  env,
  logs,
  buildHash,
  stage,
  cwd = BUILT_BACKEND,
  script = "./src/scripts/set-up.js",
}) {
  if ((await readState(env.DATABASE_URL, "set-up")) === buildHash) {
    stage.skip("set up");
    return;
  }
  await run({
    name: "Set the shop up",
    file: process.execPath,
    args: [programOf("backend", "@medusajs/cli", "medusa"), "exec", script],
    cwd,
    env,
    log: join(logs, "set-up.log"),
  });
  await writeState(env.DATABASE_URL, "set-up", buildHash);
}
