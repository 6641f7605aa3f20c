import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readJson, writeJson } from "../process/json-file.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { canEnter, postgresAccount } from "./account.mjs";

/** Where root may keep a cluster and binaries that "nobody" can reach when the clone lies in a closed folder like /root. */
const OPEN_FOLDERS = ["/var/lib", "/var/opt", tmpdir()];

/**
 * Chooses where the cluster lies: in the data folder, or, when root runs this and Postgres's account cannot enter the
 * data folder, in an open folder of the system. The choice is remembered, so that data are found again.
 * @param {string} dataDir
 * @param {(line: string) => void} say told when it is not the data folder
 * @returns {{cluster: string, account: ReturnType<typeof postgresAccount>, open: string}} `open` is the folder for
 *   whatever the account must read
 */
export function placeCluster(dataDir, say) {
  const inside = join(dataDir, "postgres");
  const memory = join(dataDir, "postgres-place.json");
  const remembered = readJson(memory, {}).cluster;
  const account = postgresAccount(remembered ?? inside);
  if (remembered) {
    say(`Postgres keeps its data in ${remembered}: its account cannot enter ${dataDir}.`);
    return { cluster: remembered, account, open: join(remembered, "..") };
  }
  if (account) chmodSync(dataDir, 0o755);
  if (canEnter(dataDir, account)) return { cluster: inside, account, open: dataDir };
  const open = openFolder(dataDir, account);
  const cluster = join(open, "postgres");
  writeJson(memory, { cluster });
  say(
    `Postgres cannot run as root, and its account cannot enter ${dataDir}: its data are kept in ${cluster}.`,
  );
  return { cluster, account, open };
}

/** A folder of this installation's own under one that everybody can enter. */
function openFolder(dataDir, account) {
  const name = createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 12);
  for (const base of OPEN_FOLDERS) {
    const folder = join(base, "lapak-lebak", name);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      chmodSync(join(base, "lapak-lebak"), 0o755);
      chmodSync(folder, 0o755);
    } catch {
      continue;
    }
    if (canEnter(folder, account)) return folder;
  }
  throw new StageFailure("As root, no folder was found that Postgres's account can enter.", {
    next: "Run as an ordinary user, clone into a folder that everybody can enter (such as /srv), or set DATABASE_URL.",
  });
}

/**
 * Makes binaries readable for Postgres's account, by a copy where they are not.
 * @param {import("./binaries.mjs").Binaries} binaries
 * @param {{account: ReturnType<typeof postgresAccount>, open: string}} place
 * @returns {string} the folder of initdb and postgres to run
 */
export function reachableBinaries(binaries, { account, open }) {
  if (canEnter(binaries.bin, account)) return binaries.bin;
  const copy = join(open, `postgres-binaries-${binaries.version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(binaries.folder, draft, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", draft]);
    renameSync(draft, copy);
    rmSync(draft, { recursive: true, force: true });
  }
  return join(copy, "bin");
}
