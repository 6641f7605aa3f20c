import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run, startService, lastLines } from "../process/run.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { knownReason } from "../failure/known-reasons.mjs";
import { freePort } from "../stack/ports.mjs";
import { isServerOf, readPostmaster, stopServer } from "./postmaster.mjs";
import { withDatabase } from "./client.mjs";

const START_MS = 60_000;
const RETRY_MS = 100;
const SUPERUSER = "lapak";

/**
 * @typedef {object} Cluster
 * @property {string} cluster its folder
 * @property {string} bin folder of initdb and postgres
 * @property {number} major version of the binaries
 * @property {{uid: number, gid: number} | undefined} account
 * @property {string} password
 * @property {string} logs
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * Makes the cluster unless it is there. It is made aside and moved in place when complete, so a kill -9 leaves none half made.
 * UTF-8 and the built-in locale do not depend on LANG.
 * @param {Cluster} options
 */
export async function initialise({ cluster, bin, major, account, password, logs, env }) {
  if (existsSync(join(cluster, "PG_VERSION"))) return;
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const secretFolder = mkdtempSync(join(tmpdir(), "lapak-"));
  const passwordFile = join(secretFolder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account)
    for (const path of [draft, secretFolder, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    await run({
      name: "initdb",
      file: join(bin, "initdb"),
      args: [
        ...["-D", draft, "-U", SUPERUSER, "--pwfile", passwordFile, "--auth=scram-sha-256"],
        "--encoding=UTF8",
        ...(major >= 17
          ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
          : ["--locale=C.UTF-8"]),
      ],
      cwd: "/",
      env: serverEnvironment(env),
      log: join(logs, "initdb.log"),
      ...account,
    });
    renameSync(draft, cluster);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
}

/**
 * Starts the cluster, or takes over the server that an earlier start left running.
 * @param {Cluster & {wantedPort: number, durable: boolean}} options `durable: false` gives up safety against power cuts, for tests
 * @returns {Promise<{url: string, port: number, reused: boolean, stop: () => Promise<void>}>} `url` of the database "postgres"
 * @throws {StageFailure} when it does not come up within a minute
 */
export async function startCluster(options) {
  const { cluster, password } = options;
  const urlOf = (port) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  const left = readPostmaster(cluster);
  if (left && (await isThisCluster(urlOf(left.port), cluster))) {
    return { url: urlOf(left.port), port: left.port, reused: true, stop: () => stopServer(left.pid) };
  }
  await clearAbandoned(cluster, left);
  const log = join(options.logs, "postgres.log");
  const until = Date.now() + START_MS;
  for (;;) {
    const port = await freePort(options.wantedPort);
    const service = startService(command(options, port, log));
    const failure = await Promise.race([service.ended, answers(urlOf(port), until)]);
    if (failure === true) {
      const { pid } = service.child;
      return { url: urlOf(port), port, reused: false, stop: () => stopServer(pid) };
    }
    if (failure instanceof StageFailure && !isPassing(log)) throw failure;
    if (Date.now() > until) throw slowStart(log);
    await pause(1000);
  }
}

function command({ cluster, bin, account, env, durable }, port, log) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return {
    name: "Postgres",
    file: join(bin, "postgres"),
    args: [
      "-D",
      cluster,
      "-p",
      String(port),
      ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
    ],
    cwd: "/",
    env: serverEnvironment(env),
    log,
    stopsItself: true,
    ...account,
  };
}

/** Whether the server at this address is the one of this folder and takes our password. */
async function isThisCluster(url, cluster) {
  try {
    return await withDatabase(url, async (client) => {
      const { rows } = await client.query("show data_directory");
      return rows[0].data_directory === cluster;
    });
  } catch {
    return false;
  }
}

/** A server that runs but does not answer is stopped; a postmaster.pid whose process is gone, or is another one, is removed. */
async function clearAbandoned(cluster, left) {
  if (!left) {
    rmSync(join(cluster, "postmaster.pid"), { force: true });
    return;
  }
  if (isServerOf(left.pid, cluster)) await stopServer(left.pid);
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** After a kill -9 of the postmaster its backends need a moment to let go of the shared memory. */
function isPassing(log) {
  const text = lastLines(log).join("\n");
  return /shared memory block .* is still in use|Address already in use|could not bind/i.test(text);
}

async function answers(url, until) {
  while (Date.now() < until) {
    try {
      await withDatabase(url, (client) => client.query("select 1"));
      return true;
    } catch {
      await pause(RETRY_MS);
    }
  }
  return false;
}

function slowStart(log) {
  const output = lastLines(log);
  const known = knownReason(output.join("\n"));
  return new StageFailure(known?.reason ?? "Postgres did not answer within a minute.", {
    next: known?.next ?? "Read the lines above; `npm run reset` starts with an empty database.",
    output,
    log,
  });
}

/** The libraries lie beside the binaries; whatever PG* the user's shell sets is meant for other servers. */
function serverEnvironment(env) {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("PG")));
  return { ...kept, LANG: "C", LC_ALL: "C", HOME: "/" };
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * @param {string} cluster
 * @returns {number | undefined} the major version of Postgres that made it
 */
export function clusterMajor(cluster) {
  try {
    return Number.parseInt(readFileSync(join(cluster, "PG_VERSION"), "utf8"), 10);
  } catch {
    return undefined;
  }
}

/** The folder above must exist before the cluster is made. */
export function makeRoomFor(cluster) {
  mkdirSync(dirname(cluster), { recursive: true });
}
