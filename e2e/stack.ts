import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The running installation that the journeys go through. */
export interface Stack {
  /** Public address of the shop, without a slash at the end. */
  shopUrl: string;
  /** Address of the backend, without a slash at the end. */
  backendUrl: string;
  /** Connection string of the shop's database. */
  databaseUrl: string;
  /** Folder that mails are written to, as .eml files. */
  outboxDir: string;
}

/**
 * Finds the installation: `npm test` names it in the environment; by hand it is the one that `npm start` has left in
 * `stack.json` of the data folder (DATA_DIR, else `.data`).
 *
 * @throws Error when neither is there
 */
export function runningStack(env: NodeJS.ProcessEnv = process.env): Stack {
  const { SHOP_URL, BACKEND_URL, DATABASE_URL, OUTBOX_DIR } = env;
  if (SHOP_URL && BACKEND_URL && DATABASE_URL && OUTBOX_DIR) {
    return { shopUrl: SHOP_URL, backendUrl: BACKEND_URL, databaseUrl: DATABASE_URL, outboxDir: OUTBOX_DIR };
  }
  const root = resolve(import.meta.dirname, "..");
  const file = join(resolve(root, env.DATA_DIR ?? ".data"), "stack.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Stack;
  } catch {
    throw new Error(`No running shop was found (${file}). Start one with "npm start", or run "npm test".`);
  }
}
