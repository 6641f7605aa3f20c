import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isServerOf, readPostmaster, stopServer } from "../postgres/postmaster.mjs";
import { stopLeftovers } from "../process/children.mjs";
import { readJson } from "../process/json-file.mjs";

/** The caller holds this lock while it empties the folder. */
const LOCK = "start.lock";

/**
 * Stops what still runs from a data folder and deletes everything in it, the embedded database included.
 * @param {string} dataDir absolute path of a data folder whose lock the caller holds
 */
export async function emptyDataFolder(dataDir) {
  await stopLeftovers(dataDir);
  const elsewhere = readJson(join(dataDir, "postgres-place.json"), {}).cluster;
  const cluster = elsewhere ?? join(dataDir, "postgres");
  const server = readPostmaster(cluster);
  if (server && isServerOf(server.pid, cluster)) await stopServer(server.pid);
  if (elsewhere) rmSync(dirname(elsewhere), { recursive: true, force: true });
  for (const name of readdirSync(dataDir)) {
    if (name !== LOCK) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}
