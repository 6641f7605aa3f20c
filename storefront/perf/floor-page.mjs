import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "floor");
const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

/**
 * Builds and serves an empty page with the shop's own version of Next, to tell what the shop adds from what the framework costs.
 * @returns {Promise<{url: string, stop: () => void}>}
 */
export async function serveFloorPage() {
  const env = { ...process.env, NODE_ENV: "production" };
  const built = spawnSync(process.execPath, [NEXT, "build"], { cwd: FOLDER, env, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`The floor page was not built: ${built.stdout}${built.stderr}`);
  const port = await anyPort();
  const args = [NEXT, "start", "-H", "127.0.0.1", "-p", String(port)];
  const server = spawn(process.execPath, args, { cwd: FOLDER, env, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 150; attempt += 1) {
    try {
      if ((await fetch(url)).ok) return { url, stop: () => server.kill() };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  server.kill();
  throw new Error("The floor page was not served.");
}

/** @returns {Promise<number>} a port that nothing listens on */
export function anyPort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
