import { join, resolve } from "node:path";
import { ROOT } from "../installation/locations.mjs";

/**
 * The complete settings of backend and storefront: what was set, and what follows from ports, folders and secrets.
 * @param {{env: NodeJS.ProcessEnv, dataDir: string, demonstration: boolean, databaseUrl: string,
 *   secrets: Record<string, string>, ports: {shop: number, backend: number}}} installation
 * @returns {NodeJS.ProcessEnv}
 */
export function stackEnvironment({ env, dataDir, demonstration, databaseUrl, secrets, ports }) {
  const shopUrl = env.SHOP_URL ?? `http://localhost:${ports.shop}`;
  const backendUrl = env.BACKEND_URL ?? `http://localhost:${ports.backend}`;
  const plainHttp = shopUrl.startsWith("http:") && backendUrl.startsWith("http:");
  const folder = (name, otherwise) => resolve(ROOT, env[name] ?? join(dataDir, otherwise));
  return {
    INSECURE_COOKIES: String(plainHttp),
    ...env,
    ...secrets,
    NODE_ENV: "production",
    NEXT_DIST_DIR: ".next",
    DEMONSTRATION: String(demonstration),
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PICTURES_DIR: folder("PICTURES_DIR", "pictures"),
    OUTBOX_DIR: folder("OUTBOX_DIR", "outbox"),
    UPLOADS_DIR: folder("UPLOADS_DIR", "uploads"),
    BACKEND_PORT: String(ports.backend),
    SHOP_PORT: String(ports.shop),
    BACKEND_URL: backendUrl,
    SHOP_URL: shopUrl,
  };
}
