import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StageFailure } from "../failure/stage-failure.mjs";
import { ROOT } from "./locations.mjs";

const GIGABYTE = 1024 ** 3;
/** An installation with its builds takes about 2.5 GB; afterwards room for data and logs is enough. */
const NEEDED_GB = { fresh: 3, installed: 0.5 };

/**
 * Refuses early, with a sentence, what would fail late: no rights, no room, an unsupported system.
 * @param {string} dataDir absolute path of the data folder
 * @throws {StageFailure}
 */
export function preflight(dataDir) {
  refuseSystem();
  for (const folder of new Set([ROOT, dataDir])) refuseWithoutRights(folder);
  const needed = existsSync(join(ROOT, "node_modules", ".lapak-install"))
    ? NEEDED_GB.installed
    : NEEDED_GB.fresh;
  refuseFullDisk(ROOT, needed);
  refuseFullDisk(dataDir, NEEDED_GB.installed);
}

function refuseSystem() {
  if (process.platform === "linux" || process.platform === "darwin") return;
  throw new StageFailure(`Lapak Lebak runs on Linux and macOS; this is ${process.platform}.`, {
    next: "On Windows, use WSL 2 with Debian or Ubuntu and clone the project inside it.",
  });
}

function refuseWithoutRights(folder) {
  const probe = join(folder, `.lapak-probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
  } catch (error) {
    if (error.code === "ENOSPC") {
      throw new StageFailure("The disk is full.", { next: "Free at least 3 GB and start again." });
    }
    throw new StageFailure(`The folder ${folder} cannot be written (${error.code}).`, {
      next: "Give its rights to the user who runs the command (`chown -R $(whoami)` on it), or clone into a folder of your own.",
    });
  } finally {
    rmSync(probe, { force: true });
  }
}

function refuseFullDisk(folder, neededGb) {
  const { bavail, bsize } = statfsSync(folder);
  const freeGb = (bavail * bsize) / GIGABYTE;
  if (freeGb >= neededGb) return;
  throw new StageFailure(
    `Only ${freeGb.toFixed(1)} GB are free on the disk of ${folder}; ${neededGb} GB are needed.`,
    {
      next: "Free some room and start again; what is finished is not repeated.",
    },
  );
}
