import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // `server-only` throws unless a React server bundles it: under "react-server" it resolves to an empty module.
    alias: { "@": source("."), "server-only": source("backend/server-only-in-tests.ts") },
  },
  test: { include: ["src/**/*.test.ts", "src/**/*.test.tsx"] },
});
