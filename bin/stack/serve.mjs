import { join } from "node:path";
import { programOf } from "../build/programs.mjs";
import { ROOT } from "../installation/locations.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { knownReason } from "../failure/known-reasons.mjs";
import { lastLines, startService } from "../process/run.mjs";
import { BUILT_BACKEND } from "./migrate.mjs";

const READY_MS = 180_000;
const POLL_MS = 200;
const LOOPBACK = "127.0.0.1";

/**
 * Starts the built backend and waits until it answers.
 * @param {{env: NodeJS.ProcessEnv, logs: string, dev?: boolean, stage: {progress: Function}}} context `env` is the stack's
 * @returns {Promise<{ended: Promise<StageFailure>}>}
 */
export async function serveBackend({ env, logs, stage, dev = false }) {
  const log = join(logs, "backend.log");
  const host = env.LISTEN_HOST ?? LOOPBACK;
  const service = startService({
    name: "backend",
    file: process.execPath,
    args: [
      programOf("backend", "@medusajs/cli", "medusa"),
      dev ? "develop" : "start",
      "-H",
      host,
      "-p",
      env.BACKEND_PORT,
    ],
    cwd: dev ? join(ROOT, "backend") : BUILT_BACKEND,
    env: { ...env, PORT: env.BACKEND_PORT },
    log,
  });
  stage.progress(`port ${env.BACKEND_PORT}`);
  await ready({
    url: `http://${reachable(host)}:${env.BACKEND_PORT}/health`,
    what: "The backend",
    service,
    log,
  });
  return service;
}

/**
 * Starts the built storefront and waits until it serves a real page, which needs the backend.
 * @param {{env: NodeJS.ProcessEnv, logs: string, dev?: boolean, stage: {progress: Function}}} context `env` is the stack's
 * @returns {Promise<{ended: Promise<StageFailure>}>}
 */
export async function serveStorefront({ env, logs, stage, dev = false }) {
  const log = join(logs, "storefront.log");
  const host = env.LISTEN_HOST ?? LOOPBACK;
  const service = startService({
    name: "storefront",
    file: process.execPath,
    args: [programOf("storefront", "next"), dev ? "dev" : "start", "-H", host, "-p", env.SHOP_PORT],
    cwd: join(ROOT, "storefront"),
    env: { ...env, PORT: env.SHOP_PORT },
    log,
  });
  stage.progress(`port ${env.SHOP_PORT}`);
  const url = `http://${reachable(host)}:${env.SHOP_PORT}/id-id`;
  await ready({ url, what: "The shop", service, log, accept: (text) => /<\/html>/i.test(text) });
  return service;
}

/** An address that means "every interface" is asked on the loopback one. */
function reachable(host) {
  if (host === "0.0.0.0" || host === "::") return LOOPBACK;
  return host.includes(":") ? `[${host}]` : host;
}

async function ready({ url, what, service, log, accept = () => true }) {
  let last = "no answer";
  const answered = (async () => {
    for (const until = Date.now() + READY_MS; Date.now() < until;) {
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
        const text = await response.text();
        if (response.ok && accept(text)) return true;
        last = `status ${response.status}`;
      } catch (error) {
        last = error.cause?.code ?? error.name;
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return false;
  })();
  const outcome = await Promise.race([answered, service.ended]);
  if (outcome === true) return;
  if (outcome instanceof StageFailure) throw outcome;
  const output = lastLines(log);
  const known = knownReason(output.join("\n"));
  throw new StageFailure(
    known?.reason ?? `${what} did not answer at ${url} within three minutes (${last}).`,
    {
      next: known?.next ?? "Read the lines above and the log, and run the command again.",
      output,
      log,
    },
  );
}
