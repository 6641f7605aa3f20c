import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { StageFailure } from "../failure/stage-failure.mjs";

const PARSE = join(dirname(fileURLToPath(import.meta.url)), "parse-settings.mjs");

/**
 * Parses the settings of backend and storefront as they will do themselves, so that a wrong one is told before the long
 * stages and not after them.
 * @param {NodeJS.ProcessEnv} env the stack's environment
 * @throws {StageFailure} with the sentence that names the wrong setting
 */
export async function checkSettings(env) {
  const sentences = await Promise.all(["backend", "storefront"].map((app) => parsedBy(app, env)));
  const wrong = sentences.find(Boolean);
  if (!wrong) return;
  throw new StageFailure(wrong, {
    next: "Correct it in the environment or in .env (.env.example tells what each setting means) and start again.",
  });
}

function parsedBy(app, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PARSE, app], { env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve("");
      else if (code === 3) resolve(said.trim());
      else reject(new Error(`The settings of ${app} cannot be parsed: ${said}`));
    });
  });
}
