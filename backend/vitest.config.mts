import { defineConfig } from "vitest/config";

// Pure logic only, beside what it tests. Medusa imports every file of src/search and src/links when it starts, tests
// included: what is tested there stands outside of those two folders.
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], exclude: [".medusa/**", "node_modules/**"] },
});
