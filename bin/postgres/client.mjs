import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../installation/locations.mjs";

/**
 * Runs some statements on a database of their own connection. `pg` is loaded late: it must have been installed first.
 * @template T
 * @param {string} url connection string
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(url, work) {
  const { Client } = createRequire(join(ROOT, "package.json"))("pg");
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes a database unless it is there.
 * @param {string} serverUrl connection string of any database of the server
 * @param {string} name lower-case letters, digits and underscores
 * @returns {Promise<string>} its connection string
 */
export async function ensureDatabase(serverUrl, name) {
  await withDatabase(serverUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/**
 * What this installation has noted in the database about itself: gone with the database, so never wrong about it.
 * @param {string} url
 * @param {string} key such as "migrated"
 * @returns {Promise<string | undefined>}
 */
export function readState(url, key) {
  return withDatabase(url, async (client) => {
    const { rows: tables } = await client.query("select to_regclass('installation_state') as name");
    if (tables[0].name === null) return undefined;
    const { rows } = await client.query("select value from installation_state where key = $1", [key]);
    return rows[0]?.value;
  });
}

/**
 * @param {string} url
 * @param {string} key
 * @param {string} value
 */
export function writeState(url, key, value) {
  return withDatabase(url, async (client) => {
    await client.query(
      "create table if not exists installation_state (key text primary key, value text not null, noted_at timestamptz not null default now())",
    );
    await client.query(
      "insert into installation_state (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value, noted_at = now()",
      [key, value],
    );
  });
}
