import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../installation/locations.mjs";
import { alone } from "../process/lock.mjs";
import { readable, run } from "../process/run.mjs";
import { programOf } from "./programs.mjs";
import { sourceHash } from "./source-hash.mjs";

const SHARED = ["package-lock.json", "tsconfig.base.json"];

/** Building connects to nothing, but the backend's settings want a well-formed address. */
const BUILDING = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
  NEXT_DIST_DIR: ".next",
  CI: "1",
};

/**
 * The builds in the order in which they need each other.
 * @type {Record<string, {title: string, sources: string[], needs: string[], output: string, stamp: string,
 *   program: () => string[]}>}
 */
const BUILDS = {
  domain: {
    title: "Build domain",
    sources: ["domain"],
    needs: [],
    output: "domain/dist/cjs/index.js",
    stamp: "domain/dist/.lapak-build",
    program: () => ["build.mjs"],
  },
  seed: {
    title: "Build seed",
    sources: ["seed"],
    needs: ["domain"],
    output: "seed/dist/cjs/index.js",
    stamp: "seed/dist/.lapak-build",
    program: () => ["build.mjs"],
  },
  backend: {
    title: "Build backend",
    sources: ["backend"],
    needs: ["domain", "seed"],
    output: "backend/.medusa/server/package.json",
    stamp: "backend/.medusa/server/.lapak-build",
    program: () => [programOf("backend", "@medusajs/cli", "medusa"), "build"],
  },
  storefront: {
    title: "Build storefront",
    sources: ["storefront"],
    needs: ["domain"],
    output: "storefront/.next/BUILD_ID",
    stamp: "storefront/.next/.lapak-build",
    program: () => [programOf("storefront", "next"), "build"],
  },
};

/**
 * @param {keyof typeof BUILDS} name
 * @returns {string} what a reader calls this build
 */
export function buildTitle(name) {
  return BUILDS[name].title;
}

/**
 * The hash of everything that a build depends on; no setting is among it, as both apps read theirs when they start.
 * @param {keyof typeof BUILDS} name
 * @returns {string}
 */
export function buildHash(name) {
  const { sources, needs } = BUILDS[name];
  return sourceHash(ROOT, [...sources, ...SHARED], needs.map(buildHash));
}

/**
 * Builds one workspace unless the build of exactly these sources is there. The stamp lies in the output and is written
 * last, so an interrupted build is never taken for a finished one.
 * @param {keyof typeof BUILDS} name
 * @param {{env: NodeJS.ProcessEnv, logs: string, stage: {progress: Function, skip: Function}}} context
 * @returns {Promise<string>} the hash of the build
 */
export async function build(name, { env, logs, stage }) {
  const hash = buildHash(name);
  if (isBuilt(name, hash)) {
    stage.skip("unchanged");
    return hash;
  }
  await alone(join(ROOT, "node_modules", `.lapak-build-${name}.lock`), {
    waiting: (pid) => stage.progress(`waiting for process ${pid}, which builds it`),
    work: async () => {
      if (!isBuilt(name, hash)) await buildNow(name, hash, { env, logs, stage });
    },
  });
  return hash;
}

async function buildNow(name, hash, { env, logs, stage }) {
  const { stamp, program, title } = BUILDS[name];
  const stampPath = join(ROOT, stamp);
  rmSync(stampPath, { force: true });
  await run({
    name: title,
    file: process.execPath,
    args: program(),
    cwd: join(ROOT, name),
    env: { ...env, ...BUILDING },
    log: join(logs, `build-${name}.log`),
    onLine: (line) => {
      const text = readable(line).trim();
      if (text) stage.progress(text.slice(0, 60));
    },
  });
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, `${hash}\n`);
}

function isBuilt(name, hash) {
  const { stamp, output } = BUILDS[name];
  return stampOf(join(ROOT, stamp)) === hash && existsSync(join(ROOT, output));
}

function stampOf(path) {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
