import { keptSecrets } from "../installation/secrets.mjs";
import { portSetting } from "../installation/environment.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { embeddedBinaries, systemBinaries } from "./binaries.mjs";
import { clusterMajor, initialise, makeRoomFor, startCluster } from "./cluster.mjs";
import { ensureDatabase, withDatabase } from "./client.mjs";
import { placeCluster, reachableBinaries } from "./place.mjs";
import { knownReason } from "../failure/known-reasons.mjs";

const DATABASE = "lapak";

/**
 * @typedef {object} Database
 * @property {string} url of the database to use
 * @property {string} serverUrl of the server's database "postgres"; same as `url` for a server of the operator's
 * @property {boolean} embedded
 * @property {() => Promise<void>} stop stops the server if it is ours
 */

/**
 * Gives a running database: DATABASE_URL, else the Postgres from npm, else the one of the system, else a clear refusal.
 * @param {{env: NodeJS.ProcessEnv, dataDir: string, logs: string, durable?: boolean,
 *   stage: {progress: (detail: string) => void, note: (line: string) => void}}} context
 * @returns {Promise<Database>}
 */
export async function startPostgres(context) {
  const { env, dataDir, logs, stage, durable = true } = context;
  if (env.DATABASE_URL) return useServer(env.DATABASE_URL, stage);
  const place = placeCluster(dataDir, stage.note);
  const binaries = binariesFor(place.cluster, env);
  const { LAPAK_DATABASE_PASSWORD: password } = keptSecrets(dataDir, ["LAPAK_DATABASE_PASSWORD"]);
  const cluster = {
    cluster: place.cluster,
    account: place.account,
    bin: reachableBinaries(binaries, place),
    major: binaries.major,
    password,
    logs,
    env,
  };
  makeRoomFor(place.cluster);
  stage.progress("making an empty cluster");
  await initialise(cluster);
  stage.progress(`starting Postgres ${binaries.version} (${binaries.origin})`);
  const server = await startCluster({
    ...cluster,
    durable,
    wantedPort: portSetting(env, "POSTGRES_PORT", 5500),
  });
  if (server.reused) stage.note("The database of the last start was still running; it is used again.");
  const url = await ensureDatabase(server.url, DATABASE);
  return { url, serverUrl: server.url, embedded: true, stop: server.stop };
}

async function useServer(url, stage) {
  stage.progress("asking the server of DATABASE_URL");
  try {
    await withDatabase(url, (client) => client.query("select 1"));
  } catch (error) {
    const known = knownReason(error.message);
    throw new StageFailure(
      known?.reason ?? `The database of DATABASE_URL does not answer: ${error.message}`,
      {
        next:
          known?.next ??
          "Correct DATABASE_URL (postgres://user:password@host:5432/name), or remove it to use the embedded database.",
        output: [error.message],
      },
    );
  }
  return { url, serverUrl: url, embedded: false, stop: async () => undefined };
}

/** Data made by one major version are only read by that version. */
function binariesFor(cluster, env) {
  const major = clusterMajor(cluster);
  const found = [embeddedBinaries(), systemBinaries(env)].filter((binaries) => binaries !== undefined);
  const chosen = found.find((binaries) => major === undefined || binaries.major === major);
  if (chosen) return chosen;
  if (found.length > 0) {
    throw new StageFailure(
      `The data in ${cluster} were made by Postgres ${major}; found is ${found.map((one) => one.version).join(", ")}.`,
      {
        next: `Install Postgres ${major}, or move the data with pg_dump, or start empty with \`npm run reset\`.`,
      },
    );
  }
  throw new StageFailure(`There is no Postgres for ${process.platform}-${process.arch}.`, {
    next: "Install Postgres 15 or newer (Debian, Ubuntu: `apt-get install postgresql`), or set DATABASE_URL to a server.",
  });
}
