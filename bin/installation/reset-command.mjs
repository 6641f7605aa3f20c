import { existsSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { createInterface } from "node:readline/promises";
import { StageDisplay } from "../display/stage-display.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { takeLock } from "../process/lock.mjs";
import { emptyDataFolder } from "./empty-data-folder.mjs";
import { readEnvironment } from "./environment.mjs";
import { dataFolder, ROOT } from "./locations.mjs";

const WORD = "delete";

/**
 * `npm run reset`: deletes the data folder and with it the embedded database, after the reader has typed a word.
 * A database of DATABASE_URL is never touched.
 * @param {string[]} args `--yes` does not ask
 */
export async function resetCommand(args) {
  const display = new StageDisplay();
  try {
    const dataDir = dataFolder(readEnvironment());
    if (!existsSync(dataDir)) {
      display.print(`There is no ${dataDir}: nothing to delete.`);
      return;
    }
    refuseForeign(dataDir);
    if (!args.includes("--yes") && !(await isConfirmed(dataDir))) {
      display.print("Nothing was deleted.");
      process.exitCode = 1;
      return;
    }
    takeLock(join(dataDir, "start.lock"), `the data folder ${dataDir}`);
    await display.stage("Delete the data folder", () => emptyDataFolder(dataDir));
    rmSync(dataDir, { recursive: true, force: true });
  } catch (error) {
    display.explain(error);
    process.exitCode = 1;
  }
}

/** DATA_DIR may be mistyped: only a folder that a start made, and that does not hold the project, is deleted. */
function refuseForeign(dataDir) {
  const holdsProject = !relative(dataDir, ROOT).startsWith("..");
  if (!holdsProject && existsSync(join(dataDir, "logs"))) return;
  throw new StageFailure(`${dataDir} is not a data folder of Lapak Lebak.`, {
    next: "Correct DATA_DIR, or delete it yourself.",
  });
}

async function isConfirmed(dataDir) {
  if (!process.stdin.isTTY) {
    throw new StageFailure("Deleting asks first, and there is no terminal to ask on.", {
      next: "Run `npm run reset -- --yes` if you are sure.",
    });
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(
    `This deletes ${dataDir}: the embedded database with its orders, pictures, mails and secrets.\nType "${WORD}" to go on: `,
  );
  prompt.close();
  return answer.trim() === WORD;
}
